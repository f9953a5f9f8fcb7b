package uk.workwell.directory;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The whole directory of the bound ICB as Open Referral UK, retired services too. Written batch by batch: memory does not grow. */
@Service
public class DirectoryExport {

    static final int BATCH = 200;

    private final KeptServices table;
    private final OpenReferralWriting format;
    private final JsonMapper json;
    private final TransactionTemplate reading;

    DirectoryExport(
            KeptServices table, OpenReferralWriting format, JsonMapper json, PlatformTransactionManager transactions) {
        this.table = table;
        this.format = format;
        this.json = json;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Closes the stream. */
    public void writeTo(OutputStream out) {
        try (var to = json.createGenerator(out)) {
            to.writeStartObject();
            to.writeArrayPropertyStart("contents");
            for (var batch = batch(null); !batch.isEmpty(); ) {
                batch.forEach(kept -> format.write(kept.service(), to));
                to.flush();
                batch = batch(batch.getLast().service().id());
            }
            to.writeEndArray();
            to.writeEndObject();
        }
    }

    private List<KeptService> batch(@Nullable ServiceId after) {
        return Objects.requireNonNull(reading.execute(status -> table.batch(after, BATCH)));
    }
}
