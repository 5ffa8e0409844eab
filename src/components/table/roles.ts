/**
 * Roles that tables already have, said aloud: browsers drop them when a narrow container changes
 * the display of rows and cells, and the table would be read as loose words.
 */
export const roles = {
  table: { role: 'table' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
