package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.util.List;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.input.LocalHostOptions;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.fetch.FetchProgress;
import org.tickmark.dossier.fetch.FetchRefusedException;
import org.tickmark.dossier.links.CheckedLink;
import org.tickmark.dossier.links.DraftLink;
import org.tickmark.dossier.links.LinkCheck;
import org.tickmark.dossier.links.LinkState;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the links of a draft; on request, follows them. */
@Command(name = "links", mixinStandardHelpOptions = true)
public final class LinksCommand extends DraftCommand {
	private static final int WORDS_WIDTH = 44;

	@Option(names = "--check")
	private boolean check;
	@Mixin
	private LocalHostOptions hosts = new LocalHostOptions();

	public LinksCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) {
		draft.warnings().forEach(complaints()::line);
		List<DraftLink> links = DraftLink.in(draft.reviewed());
		if (check) return check(links, draft);
		for (DraftLink link : links) row(link, draft, "");
		return ExitCode.DONE;
	}

	private int check(List<DraftLink> links, DraftOnDisk draft) {
		var following = new LinkCheck(hosts.fetch(session().clock(), this::wrongSentence), session().detection());
		boolean sound = true;
		for (DraftLink link : links) {
			try {
				CheckedLink checked = following.check(link, draft.reviewed(), FetchProgress.NONE);
				print(checked, draft);
				sound &= checked.state() == LinkState.ALIVE
						&& checked.values().stream().noneMatch(each -> each.verdict() == Verdict.DIFFERS);
			} catch (FetchRefusedException e) {
				complaints().line(e.inWords());
				return ExitCode.INPUT_FAILED;
			}
		}
		return sound ? ExitCode.DONE : ExitCode.DIFFERS;
	}

	private void print(CheckedLink checked, DraftOnDisk draft) {
		row(checked.link(), draft, checked.state().word());
		checked.remarks().forEach(remark -> report().line("          " + remark));
		for (LookUp value : checked.values()) {
			String best = value.passages().isEmpty() ? "" : value.passages().getFirst().text();
			report().row("          %-7s  %-7s  %s  %s", value.verdict().word(), value.item().kind().word(),
					cut(value.item().text(), WORDS_WIDTH),
					best.isEmpty() ? "" : text("links.passage", cut(best, WORDS_WIDTH)));
		}
	}

	private void row(DraftLink link, DraftOnDisk draft, String state) {
		report().row("%s  %8s  %-7s  %s  %s", link.item().id(), draft.placeOf(link.item().span()), state,
				cut(link.item().text(), WORDS_WIDTH),
				link.address());
	}
}
