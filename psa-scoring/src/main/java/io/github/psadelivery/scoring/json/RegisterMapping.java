package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.check.RegisterCheck;
import io.github.psadelivery.scoring.json.internal.record.FieldWords;
import io.github.psadelivery.scoring.json.internal.record.RecordDocument;
import io.github.psadelivery.scoring.json.internal.record.RecordMapper;

/** How registers stand in JSON, found out when it is first asked for. */
final class RegisterMapping {
    static final String SCHEMA = "register-1";
    static final RecordMapper<Register> MAPPER = RecordMapper.of(Register.class);

    private RegisterMapping() {}

    static RecordDocument<Register> document(JsonReading reading) {
        return new RecordDocument<>(MAPPER, reading.parsingOfNumbers(), RegisterCheck::check);
    }

    /** The schema as the types say it, with which the one in the jar is compared. */
    static String schema(FieldWords words) {
        return MAPPER.schema(SCHEMA, "A register of public service agreements and the data to them, version 1", words);
    }
}
