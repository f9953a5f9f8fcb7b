package uk.workwell.directory;

import java.util.List;
import org.springframework.stereotype.Service;

/** Takes services from a file of Open Referral UK. What is faulty is left out and told; what is sound is taken. */
@Service
public class DirectoryImport {

    private final OpenReferral format;
    private final Directory directory;

    DirectoryImport(OpenReferral format, Directory directory) {
        this.format = format;
        this.directory = directory;
    }

    /** How many services were taken, and what was wrong with the others. */
    public record Outcome(int taken, List<ImportFault> faults) {}

    /** Each service is taken in a transaction of its own; one that came before under the same id is replaced. */
    public Outcome take(String json) {
        var read = format.read(json);
        read.services().forEach(directory::put);
        return new Outcome(read.services().size(), read.faults());
    }
}
