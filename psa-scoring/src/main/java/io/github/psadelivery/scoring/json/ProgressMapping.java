package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.internal.record.FieldWords;
import io.github.psadelivery.scoring.json.internal.record.RecordDocument;
import io.github.psadelivery.scoring.json.internal.record.RecordMapper;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.change.ChangeReport;
import java.util.List;

/** How progress stands in JSON, found out when it is first asked for. */
final class ProgressMapping {
    static final String SCHEMA = "progress-1";
    static final String SCHEMA_OF_CHANGES = "changes-1";
    static final RecordMapper<ProgressResult> MAPPER = RecordMapper.of(ProgressResult.class);

    private ProgressMapping() {}

    /** How changes stand in JSON, which few ask for. */
    private static final class Changes {
        private static final RecordMapper<ChangeReport> MAPPER = RecordMapper.of(ChangeReport.class);
    }

    static RecordMapper<ChangeReport> changes() {
        return Changes.MAPPER;
    }

    static RecordDocument<ProgressResult> document(JsonReading reading) {
        return new RecordDocument<>(
                MAPPER, reading.parsingOfNumbers(), (result, file) -> Checked.of(result, List.of()));
    }

    /** The schema as the types say it, with which the one in the jar is compared. */
    static String schema(FieldWords words) {
        return MAPPER.schema(
                SCHEMA, "The progress of a register of public service agreements on a day, version 1", words);
    }

    /** The schema of changes, likewise. */
    static String schemaOfChanges(FieldWords words) {
        return changes()
                .schema(
                        SCHEMA_OF_CHANGES,
                        "The changed ratings of a register of public service agreements between two days, version 1",
                        words);
    }
}
