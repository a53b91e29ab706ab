package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.csv.ResultCsv;
import io.github.psadelivery.scoring.json.ResultJson;
import java.util.List;
import java.util.stream.Collectors;

/** Results as one text that another program reads. */
final class ResultList {

    private ResultList() {}

    /** A JSON list of whole results. */
    static String json(List<? extends Result> results) {
        return results.stream()
                .map(ResultJson::write)
                .map(String::strip)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** A sheet: one row a result, beneath a row that names the columns. */
    static String csv(List<Scored> results, Rubric rubric) {
        ResultCsv sheet = ResultCsv.of(rubric);
        StringBuilder text = new StringBuilder();
        sheet.appendHeader(text);
        results.forEach(scored -> sheet.append(scored, text));
        return text.toString();
    }
}
