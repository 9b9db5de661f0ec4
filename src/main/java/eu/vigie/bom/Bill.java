package eu.vigie.bom;

import eu.vigie.supplychain.Document;

/**
 * A bill of materials as it came, and what was said of its columns.
 *
 * @param columns {@link ColumnChoice#NONE} where headings speak for themselves
 */
public record Bill(Document document, ColumnChoice columns) {}
