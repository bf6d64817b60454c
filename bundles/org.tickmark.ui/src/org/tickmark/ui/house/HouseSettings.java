package org.tickmark.ui.house;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.Preferences;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.detection.JudgingCues;
import org.tickmark.claims.detection.NameList;
import org.tickmark.claims.detection.RuleGrades;
import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.review.House;
import org.tickmark.review.PrintedAges;
import org.tickmark.review.QuotationPolicy;
import org.tickmark.review.SignOffRules;
import org.tickmark.review.checklist.Checklist;
import org.tickmark.review.gate.GateRules;
import org.tickmark.ui.house.Statuses.Look;
import org.tickmark.ui.widgets.UiThread;

/**
 * What the house that this desk stands in is set to, kept from one start to the next. What is asked for is as it is at that moment and does
 * not change in the asker's hands. Settings are made on the UI thread, and asked for on any.
 */
@Component(service = HouseSettings.class)
public final class HouseSettings {
	/** The node of preferences that all settings of this desk stand in, which people export and import. */
	public static final String NODE = "org.tickmark.ui";
	/** Preference: the person at this desk; unset for the user of the system. */
	public static final String CHECKER = "checker";
	/** Preference: see {@link SignOffRules#onePerson()}. */
	public static final String ONE_PERSON = "onePersonDesk";
	/** Preference: see {@link SignOffRules#sourceForVerified()}. */
	public static final String SOURCE_FOR_VERIFIED = "sourceForVerified";
	/** Preference: see {@link SignOffRules#primaryOrTwo()}. */
	public static final String PRIMARY_OR_TWO = "primaryOrTwo";
	/** Preference: see {@link SignOffRules#everySentence()}. */
	public static final String EVERY_SENTENCE = "everySentence";
	/** Preference: the path of the house list; unset for the one in the workspace. */
	public static final String HOUSE_LIST = "houseList";
	/** Preference: the words of saying that judge, as {@link JudgingCues#of} reads them. */
	public static final String CUES = "judgingCues";
	/** Preference: the names that this house must get right, and the spellings that it corrected, as {@link NameList#of} reads them. */
	public static final String NAMES = "namesToGetRight";
	/** Preference: hosts of the local network that pages may be fetched from, with commas or blanks between them. */
	public static final String LOCAL_HOSTS = "localHosts";
	/** Preference: the word of the {@link QuotationPolicy}. */
	public static final String QUOTATIONS = "quotations";
	/** Preference: the questions of the house about every draft, as {@link Checklist#of} reads them. */
	public static final String CHECKLIST = "checklist";
	/** Preference: what must hold of a draft for it to pass the gate, as {@link GateRules#of} reads it. */
	public static final String GATE = "gate";
	/** Preference: the folder of the index of what was printed before; empty for none. */
	public static final String PRINTED_INDEX = "printedIndex";
	/** Preference: how old something may be to count as printed before, as {@link PrintedAges#of} reads it. */
	public static final String PRINTED_AGES = "printedAges";
	private static final String CLASSES = "ruleClasses";
	private static final String HIDDEN_KINDS = "hiddenKinds";
	private static final String HIDE_VAGUE_TIMES = "hideVagueTimes";
	private static final String LIST_PLAIN_FIGURES = "listPlainFigures";

	private final Preferences node;
	private final Preferences statusNode;
	private final Consumer<Runnable> onUiThread;
	private final HouseListReader houseList;
	private final Rules rules;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** Replaced as a whole once anything is set otherwise, so that what somebody reads of the old settings meanwhile is kept nowhere. */
	private volatile Kept kept = new Kept();
	/** A setter is at work, which tells of all that it changes at once. */
	private volatile boolean setting;
	private boolean tellingSoon;

	/** The desk's own, in the workspace. */
	@Activate
	public HouseSettings() {
		this(InstanceScope.INSTANCE.getNode(NODE), HouseListReader.ofThisDesk(), KnownRules::ofThisDesk, HouseSettings::later);
		for (Preferences told : List.of(node, statusNode))
			((IEclipsePreferences) told).addPreferenceChangeListener(change -> changedElsewhere(change.getKey()));
	}

	/**
	 * @param node has siblings for what is kept in files of its own
	 * @param usualList the house list of a desk that chose no other
	 * @param known asked anew whenever rules may have come or gone
	 * @param onUiThread runs what it is given on the UI thread, a moment later
	 */
	HouseSettings(Preferences node, Path usualList, Supplier<KnownRules> known, Consumer<Runnable> onUiThread) {
		this.node = node;
		this.statusNode = node.parent().node(NODE + ".statuses");
		this.onUiThread = onUiThread;
		this.houseList = new HouseListReader(usualList);
		this.rules = new Rules(node, known, this::change);
	}

	private static void later(Runnable telling) {
		if (PlatformUI.isWorkbenchRunning()) UiThread.of(PlatformUI.getWorkbench().getDisplay()).later(telling);
	}

	/** @param listener run on the UI thread whenever anything is set otherwise, at this desk or by an import of preferences */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** What was read of the settings since they were set last. Rows ask for it one by one, and reading it takes hundreds of look-ups. */
	private final class Kept {
		private volatile Optional<Statuses> statuses = Optional.empty();
		private volatile Optional<House> house = Optional.empty();

		/** Read twice where two threads ask at once, with the same result. */
		private Statuses statuses() {
			if (statuses.isEmpty()) statuses = Optional.of(Statuses.in(statusNode));
			return statuses.get();
		}

		/** @param rules change without a setting, with the file that they stand in */
		private House house(HouseRules rules) {
			House known = house.filter(each -> each.list() == rules.list() && each.cues() == rules.cues()).orElseGet(() -> read(rules));
			house = Optional.of(known);
			return known;
		}
	}

	/** All of it that bears on drafts, as it is now. */
	public House house() {
		return kept.house(houseRules());
	}

	private House read(HouseRules written) {
		return new House(written.list(), written.cues(), NameList.of(node.get(NAMES, "")), policy(),
				rules.silenced(), hiddenKinds(), hidesVagueTimes(), listsPlainFigures(), statuses().house(), signOff(), quotations(),
				PrintedAges.of(node.get(PRINTED_AGES, "")), Checklist.of(node.get(CHECKLIST, "")).withoutFaults(),
				GateRules.of(node.get(GATE, "")).withoutFaults(), grades());
	}

	/** The classes that this desk gives to what some rules find. */
	public RuleGrades grades() {
		return RuleGrades.of(node.get(CLASSES, ""));
	}

	public void setGrades(RuleGrades grades) {
		change(() -> node.put(CLASSES, grades.written()));
	}

	/** Remembers how a person corrected the spelling of a name, if these are two spellings of one. Nothing of it leaves this desk. */
	public void learnSpelling(String wrong, String right) {
		NameList known = NameList.of(node.get(NAMES, ""));
		NameList learned = known.learning(wrong, right);
		if (!learned.equals(known)) change(() -> node.put(NAMES, learned.written()));
	}

	/**
	 * From now on this desk is set as another house is. Its own colours of statuses stay; the words of the list are not among the settings
	 * but in {@link #houseListFile()}.
	 */
	public void take(House house) {
		change(() -> {
			node.put(CUES, house.cues().words());
			node.put(NAMES, house.names().written());
			house.policy().settled().forEach(setting -> node.put(policyKey(setting.topic()), setting.word()));
			rules.take(house.silenced(), house.policy().asked());
			node.put(HIDDEN_KINDS, words(house.hidden()));
			node.putBoolean(HIDE_VAGUE_TIMES, house.hidesVagueTimes());
			node.putBoolean(LIST_PLAIN_FIGURES, house.listsPlainFigures());
			statuses().named(house.statuses()).putInto(statusNode);
			node.putBoolean(SOURCE_FOR_VERIFIED, house.signOff().sourceForVerified());
			node.putBoolean(PRIMARY_OR_TWO, house.signOff().primaryOrTwo());
			node.putBoolean(EVERY_SENTENCE, house.signOff().everySentence());
			node.putBoolean(ONE_PERSON, house.signOff().onePerson());
			node.put(QUOTATIONS, house.quotations().word());
			node.put(PRINTED_AGES, house.printedAges().written());
			node.put(CHECKLIST, house.checklist().written());
			node.put(GATE, house.gate().written());
			node.put(CLASSES, house.grades().written());
		});
	}

	/** What has to be so before a draft may go. */
	public SignOffRules signOff() {
		return new SignOffRules(node.getBoolean(SOURCE_FOR_VERIFIED, false), node.getBoolean(EVERY_SENTENCE, false),
				node.getBoolean(ONE_PERSON, false), node.getBoolean(PRIMARY_OR_TWO, false));
	}

	/** What may be otherwise in a quotation than it was said. */
	public QuotationPolicy quotations() {
		return QuotationPolicy.of(node.get(QUOTATIONS, "")).orElse(QuotationPolicy.USUAL);
	}

	/** The person at this desk, by whose name decisions are recorded. */
	public String checker() {
		return node.get(CHECKER, userOfTheSystem());
	}

	public void setChecker(String name) {
		change(() -> node.put(CHECKER, name.strip()));
	}

	private static String userOfTheSystem() {
		return System.getProperty("user.name", "checker");
	}

	/** What the statuses are called, and how they look. */
	public Statuses statuses() {
		return kept.statuses();
	}

	/** From now on these statuses are there, looking so; those that every desk has are there in any case. */
	public void setStatuses(List<Look> looks) {
		change(() -> new Statuses(looks).putInto(statusNode));
	}

	/** Which rules this desk hears of. */
	public Rules rules() {
		return rules;
	}

	/** The kinds of claims that some rule may find at this desk, or a line of its house list; in the order of their meaning. */
	public Set<ClaimKind> kinds() {
		Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
		kinds.addAll(rules.kinds());
		houseRules().list().rules().forEach(rule -> kinds.add(rule.kind()));
		return kinds;
	}

	/** The kinds of claims that this desk does not want to see marked. What was decided on them, or marked by hand, stays. */
	public Set<ClaimKind> hiddenKinds() {
		Set<ClaimKind> hidden = EnumSet.noneOf(ClaimKind.class);
		Stream.of(node.get(HIDDEN_KINDS, "").split(",")).map(ClaimKind::of).flatMap(Optional::stream).forEach(hidden::add);
		return hidden;
	}

	public void setHiddenKinds(Set<ClaimKind> kinds) {
		change(() -> node.put(HIDDEN_KINDS, words(kinds)));
	}

	private static String words(Set<ClaimKind> kinds) {
		return kinds.stream().sorted().map(ClaimKind::word).collect(Collectors.joining(","));
	}

	/** Whether this desk does not want to see times that no calendar date follows from; what was decided on them stays. */
	public boolean hidesVagueTimes() {
		return node.getBoolean(HIDE_VAGUE_TIMES, false);
	}

	public void setHidesVagueTimes(boolean hides) {
		change(() -> node.putBoolean(HIDE_VAGUE_TIMES, hides));
	}

	/** Whether this desk wants to see figures that nobody checks. */
	public boolean listsPlainFigures() {
		return node.getBoolean(LIST_PLAIN_FIGURES, false);
	}

	public void setListsPlainFigures(boolean lists) {
		change(() -> node.putBoolean(LIST_PLAIN_FIGURES, lists));
	}

	/** What this house has written by hand, as its files say now; the same object as long as nothing has changed. */
	public HouseRules houseRules() {
		return houseList.read(houseListFile(), node.get(CUES, JudgingCues.usual().words()));
	}

	/** The house list of this desk, whether it is there or not. */
	public Path houseListFile() {
		String chosen = node.get(HOUSE_LIST, "").strip();
		return chosen.isEmpty() ? houseList.usualFile() : Path.of(chosen);
	}

	/** Somebody has written the file anew. */
	public void houseListSaved() {
		tell();
	}

	/** How the house that this desk stands in reads dates, and what it asks for. */
	public HousePolicy policy() {
		HousePolicy policy = HousePolicy.USUAL;
		for (HousePolicy.Setting usual : HousePolicy.USUAL.settled()) {
			String word = node.get(policyKey(usual.topic()), usual.word());
			policy = policy.with(HousePolicy.setting(usual.topic(), word).orElse(usual));
		}
		return policy.asking(rules.asked());
	}

	/** The preference under which the answer to a question of the policy is kept, in the command line's word for it. */
	public static String policyKey(String topic) {
		return "policy." + topic;
	}

	/** The hosts of the local network that pages may be fetched from. */
	public LocalHosts localHosts() {
		try {
			return LocalHosts.of(Stream.of(node.get(LOCAL_HOSTS, "").split("[,\\s]+")).filter(host -> !host.isBlank()).toList());
		} catch (IllegalArgumentException e) {
			// The page of the preferences refuses it; an import may bring it all the same.
			return LocalHosts.NONE;
		}
	}

	/** Where the index of what was printed before is; empty where nobody has said. */
	public Optional<Path> printedIndex() {
		return Optional.of(node.get(PRINTED_INDEX, "").strip()).filter(folder -> !folder.isEmpty()).map(Path::of);
	}

	/** The same settings for the platform's fields in pages of the Preferences, with what is set where nobody has set anything. */
	public IPreferenceStore store() {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		store.setDefault(CHECKER, userOfTheSystem());
		store.setDefault(HOUSE_LIST, houseList.usualFile().toString());
		store.setDefault(QUOTATIONS, QuotationPolicy.USUAL.word());
		store.setDefault(CUES, JudgingCues.usual().words());
		HousePolicy.USUAL.settled().forEach(usual -> store.setDefault(policyKey(usual.topic()), usual.word()));
		return store;
	}

	private void change(Runnable setter) {
		setting = true;
		try {
			setter.run();
		} finally {
			kept = new Kept();
			setting = false;
		}
		DeskSettings.keep(node);
		DeskSettings.keep(statusNode);
		tell();
	}

	/** A page of the Preferences, or an import, sets one after the other: all of that is told once. */
	synchronized void changedElsewhere(String key) {
		kept = new Kept();
		if (setting || tellingSoon || DeskSettings.IN_PASSING.contains(key)) return;
		tellingSoon = true;
		onUiThread.accept(this::tellNow);
	}

	private void tellNow() {
		synchronized (this) {
			tellingSoon = false;
		}
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
