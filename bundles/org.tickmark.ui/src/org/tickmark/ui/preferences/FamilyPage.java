package org.tickmark.ui.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tickmark.claims.RuleExample.Family;
import org.tickmark.claims.Worth.Grade;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.claims.detection.RuleGrades;
import org.tickmark.draft.Span;
import org.tickmark.ui.house.HouseSettings;
import org.tickmark.ui.house.Rules;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.widgets.AccessibleName;

/**
 * Preferences > Tickmark > Detection > one family of rules: each with a switch, the class of what it finds, which can be set, and what it
 * marks and does not mark. Which family it is, the extension says behind the name of the class.
 */
public final class FamilyPage extends PreferencePage implements IWorkbenchPreferencePage, IExecutableExtension {
	/** More rules are scrolled. */
	private static final int ROWS = 11;
	private static final int WIDTH = 470;
	private static final List<Grade> CHOICES = List.of(Grade.A, Grade.B, Grade.C);

	private Family family;
	private HouseSettings house;
	private Rules rules;
	private RuleGrades grades = RuleGrades.usual();
	private List<RuleSample> samples = List.of();
	private Table table;
	private Combo classes;
	private Label markedTitle;
	private Label unmarkedTitle;
	private StyledText marked;
	private StyledText unmarked;
	private StyledText reason;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		family = Family.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	@Override
	public void init(IWorkbench workbench) {
		house = workbench.getService(HouseSettings.class);
		rules = house.rules();
		grades = house.grades();
		List<RuleSample> found = new ArrayList<>();
		ServiceCaller.callOnce(FamilyPage.class, ClaimDetection.class,
				detection -> found.addAll(RuleSample.of(family, rules.known(), detection)));
		samples = found;
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		AccessibleName.give(table, Messages.text("family.rules"));
		table.setHeaderVisible(true);
		addColumn(Messages.text("family.rule"), WIDTH - 90);
		addColumn(Messages.text("family.class"), 60);
		for (RuleSample sample : samples) new TableItem(table, SWT.NONE).setText(new String[] {sample.title(), inWords(sample)});
		check(new HashSet<>(rules.heard(ids())));
		table.addListener(SWT.Selection, selected -> showSelected());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
		addClasses(area);
		markedTitle = new Label(area, SWT.NONE);
		marked = text(area, Messages.text("family.marked"));
		reason = text(area, Messages.text("family.reason"));
		unmarkedTitle = new Label(area, SWT.NONE);
		unmarked = text(area, Messages.text("family.unmarked"));
		var note = new Label(area, SWT.WRAP);
		note.setText(Messages.text("family.note"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		if (!samples.isEmpty()) table.select(0);
		showSelected();
		return area;
	}

	private void addClasses(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.text("family.chooseClass"));
		classes = new Combo(area, SWT.READ_ONLY);
		classes.setItems(Messages.text("family.proposed", "A"), "A", "B", "C");
		classes.addListener(SWT.Selection, selected -> choose());
	}

	private void choose() {
		int at = table.getSelectionIndex();
		if (at < 0) return;
		int chosen = classes.getSelectionIndex();
		grades = grades.with(samples.get(at).rule(), chosen == 0 ? Optional.empty() : Optional.of(CHOICES.get(chosen - 1)));
		table.getItem(at).setText(1, inWords(samples.get(at)));
	}

	private Optional<Grade> given(RuleSample sample) {
		return Optional.ofNullable(grades.grades().get(sample.rule()));
	}

	/** In brackets where it is only proposed, as in the list of items. */
	private String inWords(RuleSample sample) {
		return given(sample).map(Grade::name).orElseGet(() -> sample.grade().map(FamilyPage::grade).filter(word -> !word.isEmpty())
				.map(word -> "(" + word + ")").orElse(""));
	}

	private void addColumn(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static StyledText text(Composite area, String name) {
		var text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		text.setBackground(area.getBackground());
		text.setIndent(12);
		text.setWrapIndent(12);
		AccessibleName.give(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * text.getLineHeight()).applyTo(text);
		return text;
	}

	private static String grade(Grade grade) {
		return grade == Grade.NONE ? "" : grade.name();
	}

	private List<String> ids() {
		return samples.stream().map(RuleSample::rule).toList();
	}

	private void check(Set<String> heard) {
		for (int at = 0; at < samples.size(); at++) table.getItem(at).setChecked(heard.contains(samples.get(at).rule()));
	}

	private void showSelected() {
		int at = table.getSelectionIndex();
		if (at < 0) return;
		RuleSample sample = samples.get(at);
		classes.setItem(0, Messages.text("family.proposed", sample.grade().map(FamilyPage::grade).orElse("")).strip());
		classes.select(given(sample).map(grade -> CHOICES.indexOf(grade) + 1).orElse(0));
		markedTitle.setText(sample.isProblem() ? Messages.text("family.wrong") : Messages.text("family.listed"));
		unmarkedTitle.setText(sample.isProblem() ? Messages.text("family.right") : Messages.text("family.notListed"));
		marked.setText(sample.example().marked());
		for (Span span : sample.marked()) marked.setStyleRange(new StyleRange(span.start(), span.length(), null, null, SWT.BOLD));
		reason.setText(sample.reason().isEmpty() ? "" : Messages.text("family.says", sample.reason()));
		unmarked.setText(sample.example().unmarked());
		table.getParent().layout();
	}

	@Override
	protected void performDefaults() {
		Set<String> onRequest = rules.onRequest();
		check(ids().stream().filter(rule -> !onRequest.contains(rule)).collect(Collectors.toSet()));
		for (String rule : ids()) grades = grades.with(rule, Optional.empty());
		for (int at = 0; at < samples.size(); at++) table.getItem(at).setText(1, inWords(samples.get(at)));
		showSelected();
		super.performDefaults();
	}

	/** Says nothing of the rules of other pages, which may be open as well. */
	@Override
	public boolean performOk() {
		Set<String> before = new HashSet<>(rules.heard(List.copyOf(rules.known())));
		Set<String> heard = new HashSet<>(before);
		ids().forEach(heard::remove);
		Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> samples.get(table.indexOf(item)).rule())
				.forEach(heard::add);
		if (!heard.equals(before)) rules.hear(heard);
		RuleGrades set = house.grades();
		RuleGrades wanted = set;
		for (String rule : ids()) wanted = wanted.with(rule, Optional.ofNullable(grades.grades().get(rule)));
		if (!wanted.equals(set)) house.setGrades(wanted);
		return true;
	}
}
