package org.tickmark.archive.read;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tickmark.archive.schema.Table;

/** The rows that one article gives the tables; what they all say of the article is put in front of each. */
final class ArticleRows {
	private final Object[] first;
	private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);

	ArticleRows(String article, Optional<LocalDate> date, String desk) {
		this.first = new Object[] {article, date.map(Date::valueOf).orElse(null), desk};
	}

	/** @param own the columns that do not follow from the article */
	void add(Table table, Row own) {
		var all = new Object[first.length + own.size()];
		System.arraycopy(first, 0, all, 0, first.length);
		for (int i = 0; i < own.size(); i++) all[first.length + i] = own.get(i);
		addWhole(table, RowFactory.create(all));
	}

	void addWhole(Table table, Row row) {
		rows.computeIfAbsent(table, each -> new ArrayList<>()).add(row);
	}

	int size(Table table) {
		return rows.getOrDefault(table, List.of()).size();
	}

	Map<Table, List<Row>> rows() {
		return rows;
	}
}
