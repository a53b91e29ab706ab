package io.github.psadelivery.scoring.explanation;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.outcome.PanelOverride;
import io.github.psadelivery.scoring.outcome.Provisional;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says in plain words why an outcome is what it is.
 *
 * <p>Thread-safety: immutable.
 */
public final class ExplanationText {
    private final Wording wording;
    private final RubricLabels labels;
    private final CapText caps;

    /** Explains in the language of these texts, and calls items and levels as the rubric does. */
    public ExplanationText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public ExplanationText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.caps = new CapText(wording, labels);
    }

    /** Names an outcome: its level, or both ends while it is open. */
    public String outcome(Outcome outcome) {
        return outcome.fold(
                settled -> level(settled.level()),
                open -> wording.text("outcome.open", level(open.worst()), level(open.best())));
    }

    /** Names a level. */
    public String level(Level level) {
        return labels.label(level);
    }

    /** Names an item by its label and id, or once where they are the same word. */
    public String item(Item item) {
        return caps.name(item);
    }

    /** Gives the reasons of an outcome: for each of its ends, or once where both ends have the same. */
    public List<Passage> reasons(Reasons atWorst, Reasons atBest) {
        if (atWorst.equals(atBest)) {
            return List.of(end(wording.text("reasons.only", label(atWorst)), "", atWorst));
        }
        return List.of(
                end(wording.text("reasons.worst", label(atWorst)), wording.text("reasons.worst.assumed"), atWorst),
                end(wording.text("reasons.best", label(atBest)), wording.text("reasons.best.assumed"), atBest));
    }

    private String label(Reasons reasons) {
        return level(reasons.level());
    }

    private Passage end(String heading, String assumption, Reasons reasons) {
        List<Passage> details = new ArrayList<>();
        if (!reasons.assumed().isEmpty()) {
            String items = reasons.assumed().stream().map(this::item).collect(joining("; "));
            details.add(Passage.of(
                    assumption.isEmpty()
                            ? wording.text("reasons.notassessed", items)
                            : wording.text("reasons.assumed", assumption, items)));
        }
        if (reasons.isNoCapApplying()) {
            details.add(Passage.of(wording.text("reasons.nocap", label(reasons))));
        }
        reasons.binding().stream().map(caps::inFull).forEach(details::add);
        if (!reasons.others().isEmpty()) {
            details.add(Passage.of(wording.text("reasons.others"))
                    .with(reasons.others().stream().map(caps::inShort).toList()));
        }
        return new Passage(heading, details);
    }

    /**
     * Gives the tally of a judgement's or group's areas, without the levels that no area has.
     *
     * @param scale the scale on which the areas are rated
     */
    public Passage tally(AreaTally tally, Scale scale) {
        Stream<String> rated = Stream.iterate(0, rank -> rank < scale.size(), rank -> rank + 1)
                .filter(rank -> tally.countByRank().get(rank) > 0)
                .map(rank -> wording.text("tally.level", tally.countByRank().get(rank), level(scale.at(rank))));
        Stream<String> unrated = Stream.of(
                        tally.notApplicable() > 0 ? wording.text("tally.notapplicable", tally.notApplicable()) : "",
                        tally.notAssessed() > 0 ? wording.text("tally.notassessed", tally.notAssessed()) : "")
                .filter(words -> !words.isEmpty());
        return Passage.of(wording.text(
                "tally.all",
                item(tally.heading()),
                Stream.concat(rated, unrated).collect(joining(", "))));
    }

    /** Says why a judgement is provisional. */
    public Passage provisional(Provisional provisional) {
        List<Passage> details = new ArrayList<>();
        if (provisional.isShareTooSmall()) {
            details.add(Passage.of(wording.text(
                    "provisional.share",
                    provisional.assessed(),
                    provisional.applicable(),
                    provisional.coverage().minimumShare().toString())));
        }
        if (!provisional.missing().isEmpty()) {
            details.add(Passage.of(wording.text(
                    "provisional.missing",
                    provisional.missing().stream().map(this::item).collect(joining("; ")))));
        }
        details.add(
                Passage.of(wording.text("cap.because", provisional.coverage().because())));
        details.add(Passage.of(wording.text("cap.source", provisional.coverage().source())));
        return new Passage(wording.text("provisional.heading", item(provisional.judgement())), details);
    }

    /** Says how what was published departs from what the rubric gives, and why, as far as that is known. */
    public Passage departure(PanelOverride override) {
        Level to = override.to();
        String way = to.isWorseThan(override.from().worst())
                ? wording.text("departure.worse", override.steps())
                : wording.text("departure.better", override.steps());
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(override.because()
                .map(reason -> wording.text("departure.reason", reason))
                .orElseGet(() -> wording.text("departure.noreason"))));
        override.by().ifPresent(author -> details.add(Passage.of(wording.text("departure.by", author))));
        override.hypotheses().forEach(guess -> details.add(Passage.of(hypothesis(guess))));
        return new Passage(wording.text("departure.heading", outcome(override.from()), level(to), way), details);
    }

    /** A hypothesis is always marked, and only once where its author marked it too. */
    private String hypothesis(String guess) {
        String mark = wording.text("departure.assumption", "").strip();
        return guess.startsWith(mark) ? guess : wording.text("departure.assumption", guess);
    }
}
