package uk.workwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.ServiceSearch;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenants;

/** Sixteen invented local services in every area's directory, taken from a file as an area's own would be. */
@Component
@Profile({"local", "test"})
@Order(15)
class SampleServices implements SampleData {

    private final Tenants tenants;
    private final Directory directory;
    private final DirectoryImport imports;

    SampleServices(Tenants tenants, Directory directory, DirectoryImport imports) {
        this.tenants = tenants;
        this.directory = directory;
        this.imports = imports;
    }

    @Override
    public String fill() {
        var file = file();
        int taken = 0;
        for (var tenant : tenants.all()) {
            taken += CurrentTenant.within(tenant.id(), () -> {
                if (directory.count(ServiceSearch.EVERYTHING) > 0) return 0;
                var outcome = imports.take(file);
                if (!outcome.faults().isEmpty()) {
                    throw new IllegalStateException("A sample service was refused: " + outcome.faults());
                }
                return outcome.taken();
            });
        }
        return taken == 0 ? "services as they were" : taken + " services";
    }

    private static String file() {
        try {
            return new ClassPathResource("uk/workwell/local/services.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
