package io.github.psadelivery.scoring.batch.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ProblemFormsTest {
    private static final String AWKWARD = "a “b” \"c\", \\d\n\te\u0001 \u2028 \ud83d\ude00";
    private static final Problem PROBLEM =
            new Problem(ProblemCode.UNKNOWN_LEVEL, new Place.Line("in, put", 7), AWKWARD, "Write Red?");

    @Test
    void writesAJsonLineThatReadsBack() {
        String line = new ProblemJson().line("in, put", 7, PROBLEM);

        assertThat(line)
                .endsWith("}\n")
                .hasLineCount(1)
                .startsWith("{\"file\":\"in, put\",\"line\":7,\"code\":\"ASM-002\",");
        assertThat(field(line, "message")).isEqualTo(AWKWARD);
        assertThat(field(line, "advice")).isEqualTo("Write Red?");
        assertThat(field(line, "place")).isEqualTo("in, put, line 7");
    }

    private static String field(String json, String name) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), new StringReader(json))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals(name)) {
                    parser.nextToken();
                    return parser.getString();
                }
            }
        }
        return "none";
    }

    @Test
    void writesARowOfASheet() {
        assertThat(new ProblemCsv().head()).isEqualTo("file,line,code,severity,place,message,advice\n");
        assertThat(new ProblemCsv().line("in, put", 7, PROBLEM))
                .startsWith("\"in, put\",7,ASM-002,error,\"in, put, line 7\",\"a “b” \"\"c\"\", \\d\n\te")
                .endsWith("\",Write Red?\n");
    }
}
