/** Every sentence of the interface in Chinese, by the part of it that speaks. */
export * as zh from './sentences.ts';
