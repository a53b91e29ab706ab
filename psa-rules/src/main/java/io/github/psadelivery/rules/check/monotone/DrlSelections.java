package io.github.psadelivery.rules.check.monotone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What free DRL looks at, as far as its text tells: known only where each rule names the tallies it matches and the
 * judgement it caps, and nothing else stands in the text. Anything else may look at everything.
 */
final class DrlSelections {
    private static final String STRING = "\"(?:\\\\.|[^\"\\\\])*\"";
    private static final Pattern STRING_OR_COMMENT = Pattern.compile(STRING + "|//[^\\n]*|(?s:/\\*.*?\\*/)");
    private static final Pattern RULE =
            Pattern.compile("(?s)\\brule\\s+(?:" + STRING + "|\\S+)\\s+when\\b(.*?)\\bthen\\b(.*?)\\bend\\b");
    private static final Pattern NAMED_TALLY = Pattern.compile("\\bTally\\s*\\(\\s*of\\s*==\\s*(" + STRING + ")");
    private static final Pattern NAMED_CEILING =
            Pattern.compile("\\binsert\\s*\\(\\s*new\\s+Ceiling\\s*\\(\\s*" + STRING + "\\s*,\\s*(" + STRING + ")");
    private static final Pattern FACT = Pattern.compile("\\b[A-Z]\\w*\\s*\\(");
    private static final Pattern OTHER_WORDS =
            Pattern.compile("\\b(?:from|eval|accumulate|acc|collect|insertLogical|modify|update|delete|retract)\\b");
    private static final Pattern INSERT = Pattern.compile("\\binsert\\s*\\(");
    private static final Pattern BEFORE_RULES = Pattern.compile("(?:\\s*(?:package|import)\\s+[\\w.]+\\s*;?)*\\s*");

    private final Map<String, Set<String>> selectionsByJudgement = new HashMap<>();
    private boolean isKnown;

    private DrlSelections(String text) {
        String code = STRING_OR_COMMENT
                .matcher(text)
                .replaceAll(found -> found.group().startsWith("\"") ? Matcher.quoteReplacement(found.group()) : " ");
        isKnown = true;
        Matcher rule = RULE.matcher(code);
        StringBuilder rest = new StringBuilder();
        while (rule.find()) {
            rule.appendReplacement(rest, " ");
            learn(rule.group(1), rule.group(2));
        }
        rule.appendTail(rest);
        isKnown &= BEFORE_RULES.matcher(rest).matches();
    }

    /** What each judgement's rules look at; empty where the text does not tell. */
    static Optional<Map<String, Set<String>>> of(String text) {
        DrlSelections selections = new DrlSelections(text);
        return selections.isKnown ? Optional.of(selections.selectionsByJudgement) : Optional.empty();
    }

    private void learn(String when, String then) {
        List<String> looked = all(NAMED_TALLY, when);
        List<String> judgements = all(NAMED_CEILING, then);
        String conditions = when.replaceAll(STRING, "\"\"");
        String consequence = then.replaceAll(STRING, "\"\"");
        isKnown &= count(FACT, conditions) == looked.size()
                && count(OTHER_WORDS, conditions + consequence) == 0
                && count(INSERT, consequence) == judgements.size()
                && count(FACT, consequence) == judgements.size();
        judgements.forEach(judgement -> selectionsByJudgement
                .computeIfAbsent(judgement, unused -> new HashSet<>())
                .addAll(looked));
    }

    /** The texts of the first group, without their quotation marks. */
    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1).substring(1, matcher.group(1).length() - 1));
        }
        return found;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
