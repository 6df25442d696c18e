/** Every sentence of the interface in English, by the part of it that speaks. */
export * as en from './sentences.ts';
