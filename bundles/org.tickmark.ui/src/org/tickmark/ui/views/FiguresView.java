package org.tickmark.ui.views;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.tickmark.claims.ClaimKind;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.views.Outline.Row;

/** All figures of the draft in front, those of the same thing together, with a drawing where there are several. */
public final class FiguresView extends OutlineView<FiguresView.Listed> {
	public static final String ID = "org.tickmark.ui.figures";
	private static final int CHART_WIDTH = 300;

	private SeriesChart chart;
	private OutlineTree tree;
	private Map<Row, Series> series = Map.of();

	/** What the view lists. @param series of those rows that have one */
	record Listed(List<Row> rows, Map<Row, Series> series) implements OutlineView.Listing { }

	@Override
	Look look() {
		return new Look(Messages.text("figures.tree"), Messages.text("figures.filter"),
				List.of(new OutlineTree.Column(Messages.text("figures.of"), 330),
						new OutlineTree.Column(Messages.text("figures.written"), 150),
						new OutlineTree.Column(Messages.text("figures.value"), 110),
						new OutlineTree.Column(Messages.text("figures.unit"), 60),
						new OutlineTree.Column(Messages.text("figures.role"), 150),
						new OutlineTree.Column(Messages.text("figures.where"), 110),
						new OutlineTree.Column(Messages.text("figures.status"), 110)),
				true);
	}

	@Override
	int createBeside(Composite parent, OutlineTree beside) {
		tree = beside;
		chart = new SeriesChart(parent, point -> active().reveal(point.place(), Optional.empty()));
		GridDataFactory.fillDefaults().grab(false, true).hint(CHART_WIDTH, SWT.DEFAULT).exclude(true).applyTo(chart.control());
		chart.control().setVisible(false);
		tree.onSelection(this::showSeries);
		return 1;
	}

	@Override
	Listed listing(Optional<ReviewedDraft> draft) {
		return draft.map(FiguresView::listed).orElse(new Listed(List.of(), Map.of()));
	}

	private static Listed listed(ReviewedDraft draft) {
		var groups = Figures.in(Statement.in(draft, EnumSet.of(ClaimKind.FIGURE, ClaimKind.DATE)), draft.text());
		List<Row> rows = Figures.rows(groups, draft.draft(), draft.house().statuses());
		Map<Row, Series> series = new LinkedHashMap<>();
		for (int at = 0; at < rows.size(); at++) {
			Row row = rows.get(at);
			groups.get(at).series().ifPresent(drawn -> series.put(row, drawn));
		}
		return new Listed(rows, series);
	}

	@Override
	void listed(Listed now) {
		series = now.series();
		showSeries();
	}

	/** That of the selected thing, else the first there is. */
	private void showSeries() {
		Optional<Series> chosen = tree.selectedTop().map(tree.rows()::get).map(series::get)
				.or(() -> tree.rows().stream().filter(series::containsKey).findFirst().map(series::get));
		((GridData) chart.control().getLayoutData()).exclude = chosen.isEmpty();
		chart.control().setVisible(chosen.isPresent());
		chosen.ifPresent(chart::show);
		chart.control().getParent().layout();
	}

	/** What the drawing shows, in words; empty while there is none. */
	public String chartInWords() {
		return chart.control().getVisible() ? chart.inWords() : "";
	}

	@Override
	String nothing(ReviewedDraft draft) {
		return draft.house().hidden().contains(ClaimKind.FIGURE) ? Messages.text("figures.hidden") : Messages.text("figures.none");
	}
}
