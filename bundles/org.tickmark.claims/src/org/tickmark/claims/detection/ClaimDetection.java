package org.tickmark.claims.detection;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.HousePolicy;
import org.tickmark.claims.Told;
import org.tickmark.claims.internal.house.HouseListDetector;
import org.tickmark.claims.internal.minor.MinorClaims;
import org.tickmark.claims.internal.names.checks.MustGetRightCheck;
import org.tickmark.claims.internal.names.checks.NameVariantCheck;
import org.tickmark.claims.internal.prose.ReadProse;
import org.tickmark.claims.internal.quotes.checks.JudgingCueCheck;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Draft;
import org.tickmark.draft.PassageKind;

/**
 * Finds the claims of a draft with every detector and check there is. Immutable and safe on any thread; when a rule comes
 * or goes there is a new instance, so ask the service registry again rather than keeping one.
 */
@Component(service = ClaimDetection.class)
public final class ClaimDetection {
	/** Problems of one rule that a draft lists; what is beyond is a file that nobody wrote, or one fault all over it. */
	private static final int MOST_OF_ONE_RULE = 500;

	/** @param claims all of the draft, in text order */
	private record Read(Prose prose, List<Claim> claims) {
		Findings findings() {
			return Findings.of(prose, claims);
		}
	}

	private final List<ClaimDetector> detectors;
	private final List<ClaimCheck> checks;
	private final HousePolicy policy;
	private final Set<Told> told;

	/** @param detectors and checks in any order; they run in the order of their rule ids */
	@Activate
	public ClaimDetection(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ClaimDetector> detectors,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ClaimCheck> checks) {
		this(inOrder(detectors, ClaimDetector::ruleId), inOrder(checks, ClaimCheck::ruleId), HousePolicy.USUAL, Set.of());
	}

	/** @param detectors and checks in the order of their rule ids: a house is applied to every draft, and they need no sorting each time */
	private ClaimDetection(List<ClaimDetector> detectors, List<ClaimCheck> checks, HousePolicy policy, Set<Told> told) {
		this.policy = policy;
		this.told = Set.copyOf(told);
		this.detectors = detectors;
		this.checks = checks;
	}

	/** With all rules of this bundle, where there is no service registry: in tests, benchmarks and batch jobs. */
	public static ClaimDetection standard() {
		return new ClaimDetection(StandardRules.detectors(), StandardRules.checks());
	}

	/** The same with fewer rules. @param wanted says of a rule id whether to keep it */
	public ClaimDetection only(Predicate<String> wanted) {
		return new ClaimDetection(detectors.stream().filter(detector -> wanted.test(detector.ruleId())).toList(),
				checks.stream().filter(check -> wanted.test(check.ruleId())).toList(), policy, told);
	}

	/** The same with what a house has written by hand, in place of such rules that are there already. */
	public ClaimDetection withHouse(HouseList list, JudgingCues cues) {
		var listed = new HouseListDetector(list.listed());
		var judging = new JudgingCueCheck(cues.slants());
		return new ClaimDetection(with(listed, detectors, ClaimDetector::ruleId), with(judging, checks, ClaimCheck::ruleId), policy, told);
	}

	private static <T> List<T> inOrder(List<T> rules, Function<T, String> id) {
		return rules.stream().sorted(comparing(id)).toList();
	}

	/** In place of such as have its id. */
	private static <T> List<T> with(T rule, List<T> rules, Function<T, String> id) {
		List<T> own = new ArrayList<>(rules);
		own.removeIf(each -> id.apply(each).equals(id.apply(rule)));
		own.add(rule);
		own.sort(comparing(id));
		return List.copyOf(own);
	}

	/** The same with the names that a house must get right, in place of such as are there already. */
	public ClaimDetection withNames(NameList names) {
		var listed = new MustGetRightCheck(names.names(), names.corrected());
		var variants = new NameVariantCheck(names.names());
		List<ClaimCheck> own = new ArrayList<>(checks);
		own.replaceAll(check -> check.ruleId().equals(variants.ruleId()) ? variants : check);
		boolean known = own.stream().anyMatch(check -> check.ruleId().equals(listed.ruleId()));
		boolean wanted = known || !names.names().isEmpty() || !names.corrected().isEmpty();
		return new ClaimDetection(detectors, wanted ? with(listed, own, ClaimCheck::ruleId) : List.copyOf(own), policy, told);
	}

	/** The same for a house with another policy. */
	public ClaimDetection following(HousePolicy other) {
		return new ClaimDetection(detectors, checks, other, told);
	}

	/**
	 * The same for one text, of some dates and quotations of which people said what they are. What is counted from them and what is checked
	 * goes by that, too.
	 *
	 * @param people said of places in that text
	 */
	public ClaimDetection told(Set<Told> people) {
		return new ClaimDetection(detectors, checks, policy, people);
	}

	/** The one by which dates are read here. */
	public HousePolicy policy() {
		return policy;
	}

	/** Of all detectors and checks, sorted. */
	public List<String> ruleIds() {
		return Stream.concat(detectors.stream().map(ClaimDetector::ruleId), checks.stream().map(ClaimCheck::ruleId)).sorted().toList();
	}

	/** Of checks that run only where a house asks for them, sorted. */
	public List<String> rulesOnRequest() {
		return checks.stream().filter(ClaimCheck::onRequest).map(ClaimCheck::ruleId).sorted().toList();
	}

	/** Of claims that these rules may find, with those of the house's list; in the order of their meaning. */
	public Set<ClaimKind> kinds() {
		Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
		detectors.forEach(detector -> kinds.addAll(detector.kinds()));
		if (!checks.isEmpty()) kinds.add(ClaimKind.PROBLEM);
		return kinds;
	}

	/** All claims, problems included, in text order. */
	public List<Claim> claimsIn(Draft draft) {
		return claimsIn(draft, () -> false);
	}

	/**
	 * @param cancelled asked between rules
	 * @throws CancellationException as soon as it answers yes
	 */
	public List<Claim> claimsIn(Draft draft, BooleanSupplier cancelled) {
		return read(List.of(draft), cancelled).getFirst().claims();
	}

	/**
	 * The claims with what they are worth.
	 *
	 * @param cancelled asked between rules
	 * @throws CancellationException as soon as it answers yes
	 */
	public Findings findingsIn(Draft draft, BooleanSupplier cancelled) {
		return read(List.of(draft), cancelled).getFirst().findings();
	}

	/**
	 * The findings in each of several drafts, as if they were asked for one by one. Each rule reads all drafts before the next one does: the
	 * rules are so much code that the processor has to fetch it anew for every draft otherwise.
	 *
	 * @param drafts few and short, for all are in memory at once
	 * @throws IllegalStateException if people said something of one text
	 */
	public List<Findings> findingsInEach(List<Draft> drafts) {
		if (!told.isEmpty()) throw new IllegalStateException("told of one text, asked of " + drafts.size());
		return read(drafts, () -> false).stream().map(Read::findings).toList();
	}

	private List<Read> read(List<Draft> drafts, BooleanSupplier cancelled) {
		List<Reach> reaches = drafts.stream().map(draft -> reach(draft, cancelled)).toList();
		List<Prose> texts = reaches.stream().<Prose>map(reach -> ReadProse.of(reach.read(), policy, told)).toList();
		List<List<Claim>> claims = found(texts, cancelled);
		for (int i = 0; i < texts.size(); i++) MinorClaims.mark(claims.get(i), texts.get(i).draft());
		List<List<Claim>> found = claims.stream().map(List::copyOf).toList();
		for (ClaimCheck check : checks) {
			stopIf(cancelled);
			if (check.onRequest() && !policy.asked().contains(check.ruleId())) continue;
			for (int i = 0; i < texts.size(); i++) claims.get(i).addAll(summedUp(check.check(texts.get(i), found.get(i))));
		}
		for (int i = 0; i < texts.size(); i++) {
			reaches.get(i).problem(texts.get(i)).ifPresent(claims.get(i)::add);
			claims.get(i).sort(comparing(Claim::span));
		}
		return IntStream.range(0, texts.size()).mapToObj(i -> new Read(texts.get(i), List.copyOf(claims.get(i)))).toList();
	}

	private Reach reach(Draft draft, BooleanSupplier cancelled) {
		return Reach.of(draft, part -> found(List.of(ReadProse.of(part, policy)), cancelled).getFirst().size());
	}

	/** What the detectors find in each, in text order. */
	private List<List<Claim>> found(List<? extends Prose> texts, BooleanSupplier cancelled) {
		List<List<Claim>> found = texts.stream().<List<Claim>>map(text -> new ArrayList<>()).toList();
		for (ClaimDetector detector : detectors) {
			stopIf(cancelled);
			for (int i = 0; i < texts.size(); i++) found.get(i).addAll(detector.detect(texts.get(i)));
		}
		for (int i = 0; i < texts.size(); i++) settle(found.get(i), texts.get(i));
		return found;
	}

	private static void settle(List<Claim> claims, Prose prose) {
		// "Photograph: Tom Hale" only looks as if a photograph spoke.
		claims.removeIf(claim -> claim.kind() == ClaimKind.QUOTE && prose.draft().kindAt(claim.span().start()) == PassageKind.CREDIT);
		claims.sort(comparing(Claim::span));
		// Also of detectors that do not ask what a person said.
		claims.replaceAll(claim -> asTold(claim, prose));
	}

	/** The first of them, and one that says how many more there are: nobody reads a million, and a list of them takes all memory. */
	private static List<Claim> summedUp(List<Claim> problems) {
		if (problems.size() <= MOST_OF_ONE_RULE) return problems;
		List<Claim> inOrder = problems.stream().sorted(comparing(Claim::span)).toList();
		List<Claim> left = inOrder.subList(MOST_OF_ONE_RULE, inOrder.size());
		int more = left.stream().mapToInt(claim -> claim.why() instanceof Explanation.AndMore others ? others.count() : 1).sum();
		List<Claim> listed = new ArrayList<>(inOrder.subList(0, MOST_OF_ONE_RULE));
		listed.add(left.getFirst().andMore(more));
		return listed;
	}

	private static Claim asTold(Claim claim, Prose prose) {
		if (!(claim.detail() instanceof Detail.Timex timex) || timex.fixed()) return claim;
		Optional<Told.Value> set = prose.told(Told.Value.class, claim.span());
		if (set.isPresent()) return set(claim, timex, set.get());
		if (timex.readings().isEmpty()) return claim;
		return prose.told(Told.Reading.class, claim.span()).map(Told.Reading::sense).map(timex::fixedTo).map(claim::with).orElse(claim);
	}

	private static Claim set(Claim claim, Detail.Timex rules, Told.Value set) {
		var value = new Detail.Timex(set.type(), set.value(), true, Optional.empty(), List.of(), true);
		return new Claim(claim.ruleId(), claim.kind(), claim.spans(), claim.sentence(), claim.clause(),
				new Explanation.ValueSet(set.by(), rules), value);
	}

	private static void stopIf(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) throw new CancellationException("claim detection");
	}
}
