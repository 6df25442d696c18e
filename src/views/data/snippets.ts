/** Programs that read the tables of an edition, each with the lines that do so. */
export const READERS = ['R', 'Python', 'DuckDB', 'Observable'] as const;
export type Reader = (typeof READERS)[number];

// Each was run against the published files: tests/published/readers.test.ts runs it again where its reader is installed.
const SNIPPETS: Readonly<Record<Reader, (folder: string) => string>> = {
  R: (folder) => `library(jsonlite)

folder <- "${folder}"
package <- fromJSON(url(paste0(folder, "datapackage.json")), simplifyVector = FALSE)
classes <- c(string = "character", integer = "integer", number = "numeric", boolean = "logical")

read_table <- function(name) {
  resource <- Find(function(each) each$name == name, package$resources)
  fields <- resource$schema$fields
  types <- classes[sapply(fields, function(field) field$type)]
  names(types) <- sapply(fields, function(field) field$name)
  read.csv(paste0(folder, resource$path), colClasses = types, na.strings = "", encoding = "UTF-8")
}

events <- read_table("events")
actors <- strsplit(events$actors.en, "|", fixed = TRUE)`,
  Python: (folder) => `import json
from urllib.request import urlopen

import pandas as pd

folder = "${folder}"
package = json.load(urlopen(folder + "datapackage.json"))
dtypes = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}


def read_table(name):
    resource = next(each for each in package["resources"] if each["name"] == name)
    types = {field["name"]: dtypes[field["type"]] for field in resource["schema"]["fields"]}
    return pd.read_csv(folder + resource["path"], dtype=types, keep_default_na=False, na_values=[""])


events = read_table("events")
actors = events["actors.en"].str.split("|")`,
  DuckDB: (folder) => `SELECT id, date, string_split("actors.en", '|') AS actors
FROM read_csv('${folder}events.csv', all_varchar = true);

SELECT id, value, "label.en"
FROM read_csv('${folder}key-figures.csv', all_varchar = true, types = {'value': 'DOUBLE'});`,
  Observable: (folder) => `import * as aq from "npm:arquero@8.0.3";

const folder = "${folder}";
const { resources } = await (await fetch(folder + "datapackage.json")).json();
const typed = { string: String, integer: Number, number: Number, boolean: (cell) => cell === "true" };

async function readTable(name) {
  const { path, schema } = resources.find((each) => each.name === name);
  const parse = Object.fromEntries(schema.fields.map(({ name, type }) => [name, typed[type]]));
  return aq.fromCSV(await (await fetch(folder + path)).text(), { autoType: false, parse });
}

const events = await readTable("events");`,
};

/** The lines that read the tables in a folder, whose address ends with a slash. */
export function snippetOf(reader: Reader, folder: string): string {
  return SNIPPETS[reader](folder);
}

type Kind = 'text' | 'date' | 'number';

/** What a reader takes a column of such values for when nothing is said, and the option that has it leave them alone. */
export type Habit = {
  readonly reader: string;
  readonly month: Kind;
  readonly day: Kind;
  readonly number: Kind;
  /** Null where it is chosen in a dialog, which has its own words. */
  readonly option: string | null;
};

/** One value of each column, as the files have them: a month, a day, a number of arXiv, whose last digit is a nought. */
export const SAMPLES = { month: '2024-03', day: '2024-03-18', number: '2401.04620' } as const;

/** Measured with these versions, again in tests/published/readers.test.ts. */
export const HABITS: readonly Habit[] = [
  {
    reader: 'Arquero 8.0.3',
    month: 'date',
    day: 'date',
    number: 'number',
    option: '{ autoType: false }',
  },
  { reader: 'd3.autoType 3.0.2', month: 'date', day: 'date', number: 'number', option: 'd3.csvParse(text)' },
  { reader: 'DuckDB 1.5.6', month: 'text', day: 'date', number: 'number', option: 'all_varchar = true' },
  { reader: 'pandas 1.5.3', month: 'text', day: 'text', number: 'number', option: 'dtype="string"' },
  { reader: 'R 4.2.2', month: 'text', day: 'text', number: 'number', option: 'colClasses = "character"' },
  { reader: 'LibreOffice 7.4.7', month: 'text', day: 'date', number: 'number', option: null },
];
