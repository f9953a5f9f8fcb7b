package uk.workwell.directory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.workwell.directory.DirectoryFeed.Looked;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;

/**
 * Reads each ICB's directory from its address. What went wrong with one stops no other, and stands in words where its
 * administrators look. A file in which much is missing at once is not believed: nothing is retired by it.
 */
@Component
class NightlyImport {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyImport.class);

    /** So many may vanish in one night whatever the size of the directory. */
    static final int MAY_VANISH = 5;

    /** And otherwise one of so many. */
    static final int ONE_OF = 5;

    private final Tenants tenants;
    private final DirectoryFeed feed;
    private final DirectoryImport imports;

    NightlyImport(Tenants tenants, DirectoryFeed feed, DirectoryImport imports) {
        this.tenants = tenants;
        this.feed = feed;
        this.imports = imports;
    }

    void now() {
        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), () -> one(tenant.id())));
    }

    private void one(TenantId tenant) {
        try {
            if (feed.find().filter(DirectoryFeed.Feed::byNight).isPresent()) read();
        } catch (RuntimeException e) {
            LOG.error("The directory of {} was not read", tenant, e);
            feed.ran(false, "Reading broke off. Whoever runs this service finds the reason in its log");
        }
    }

    private void read() {
        switch (feed.look()) {
            case Looked.NotRead(var words) -> feed.ran(false, words);
            case Looked.Read(var json, var preview) -> {
                if (preview.unreadable()) {
                    feed.ran(false, preview.faults().getFirst().words());
                    return;
                }
                boolean tooMany = tooManyVanished(preview);
                var done = imports.apply(json, DirectoryImport.From.THE_FEED, !tooMany);
                feed.ran(!tooMany, tooMany ? missing(done) : words(done));
            }
        }
    }

    private static boolean tooManyVanished(ImportPreview preview) {
        int here =
                preview.same() + preview.changed().size() + preview.vanished().size();
        return preview.vanished().size() > Math.max(MAY_VANISH, here / ONE_OF);
    }

    private static String missing(ImportPreview done) {
        return ("%d services that were there before are missing, which looks like a broken file. None was retired: read it by"
                        + " hand to retire them. Otherwise %s")
                .formatted(done.vanished().size(), words(done.withoutVanished()));
    }

    /** "3 new, 2 changed, 40 as they were, 1 retired, 2 left out". */
    private static String words(ImportPreview done) {
        return "%d new, %d changed, %d as they were, %d retired, %d left out"
                .formatted(
                        done.fresh().size(),
                        done.changed().size(),
                        done.same(),
                        done.vanished().size(),
                        done.faults().size());
    }
}
