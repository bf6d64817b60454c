package org.tickmark.archive.store;

import org.tickmark.archive.schema.Table;

/** The published schema as a page, kept with every archive. */
public final class SchemaPage {
	private SchemaPage() { }

	/** As Markdown. */
	public static String text() {
		var page = new StringBuilder("""
				# The tables of this archive

				Each table is a folder of Parquet files, in subfolders by batch; the column `batch` follows from the subfolder.
				Of an article that was read again, what has the highest `batch` counts. New columns are added at the end.
				""");
		for (Table table : Table.values()) {
			page.append("\n## ").append(table.folder()).append("\n\n").append(table.about())
					.append("\n\n| column | type | |\n|---|---|---|\n");
			for (Table.Column column : table.columns())
				page.append("| `").append(column.name()).append("` | ").append(column.type().simpleString()).append(" | ")
						.append(column.about())
						.append(" |\n");
		}
		return page.toString();
	}
}
