package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.record.RecordDocument;
import io.github.psadelivery.scoring.json.internal.record.RecordMapper;
import io.github.psadelivery.scoring.progress.ProgressResult;
import java.util.List;

/** How progress stands in JSON, found out when it is first asked for. */
final class ProgressMapping {
    static final String SCHEMA = "progress-1";
    static final RecordMapper<ProgressResult> MAPPER = RecordMapper.of(ProgressResult.class);

    private ProgressMapping() {}

    static RecordDocument<ProgressResult> document(JsonReading reading) {
        return new RecordDocument<>(
                MAPPER, reading.parsingOfNumbers(), (result, file) -> Checked.of(result, List.of()));
    }

    /** The schema as the types say it, with which the one in the jar is compared. */
    static String schema() {
        return MAPPER.schema(SCHEMA, "The progress of a register of public service agreements on a day, version 1");
    }
}
