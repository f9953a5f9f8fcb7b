package uk.workwell.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.workwell.WorkWellTest;
import uk.workwell.local.MovedClock;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding.Served;
import uk.workwell.tenant.settings.Problem;
import uk.workwell.tenant.settings.ReadySettings;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.SettingsBook.Published;
import uk.workwell.tenant.settings.SettingsBook.Refused;
import uk.workwell.tenant.settings.SettingsBook.Status;

@WorkWellTest
class SettingsBookTest {

    @Autowired
    SettingsBook book;

    @Autowired
    Tenants tenants;

    @Autowired
    TenantFinder finder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final Settings sixteen = ReadySettings.of("QE1");
    private final Settings eighteen = ReadySettings.of("QK1");
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aTenantOfItsOwn() {
        today = WorkingDays.today(clock);
        jdbc.sql("insert into tenant (id, slug, name, status) values (:id, :slug, 'Trial', 'SUSPENDED')")
                .param("id", tenant.value())
                .param("slug", "t" + tenant.value())
                .update();
    }

    @Nested
    class TheFifteenAreas {

        @Test
        void areThereAfterTheStart() {
            assertThat(tenants.all()).hasSizeGreaterThanOrEqualTo(15);
            for (var ready : ReadySettings.tenants().values()) {
                assertThat(tenants.byCode(ready.odsCode().toLowerCase()))
                        .get()
                        .extracting(t -> t.id())
                        .isEqualTo(ready.id());
                assertThat(CurrentTenant.within(ready.id(), () -> book.version(ready.id(), 1)))
                        .isEqualTo(ReadySettings.of(ready.odsCode()));
            }
        }

        @Test
        void areReachedFromAPlace() {
            assertThat(finder.find(Place.at(Postcode.of("LA1 1AA")))).isInstanceOfSatisfying(Served.class, served -> {
                assertThat(served.tenant().slug()).isEqualTo("qe1");
                assertThat(served.locality()).isEqualTo("lancaster");
            });
        }

        @Test
        void canBeReadWhileATenantIsBoundAndNoTransactionIsOpen() {
            var qop = ReadySettings.tenant("QOP");
            assertThat(CurrentTenant.within(qop, () -> book.version(qop, 1)).version())
                    .isEqualTo(1);
            assertThat(CurrentTenant.within(qop, () -> book.versions(qop))).hasSize(1);
        }
    }

    @Nested
    class Versions {

        @Test
        void followEachOtherByDate() {
            publish(sixteen, today.minusDays(100));
            publish(eighteen, today.plusDays(7));

            assertThat(book.current(tenant).branding()).isEqualTo(sixteen.branding());
            assertThat(book.on(tenant, today.plusDays(6)).version()).isEqualTo(1);
            assertThat(book.on(tenant, today.plusDays(7)).version()).isEqualTo(2);
            assertThat(book.on(tenant, today.plusDays(7)).branding()).isEqualTo(eighteen.branding());
            assertThat(book.versions(tenant))
                    .extracting(SettingsBook.Version::status)
                    .containsExactly(Status.PUBLISHED, Status.SUPERSEDED);
        }

        @Test
        void areInForceAtOnceWhenPublishedFromToday() {
            publish(sixteen, today.minusDays(100));
            assertThat(book.current(tenant).version()).isEqualTo(1);
            publish(eighteen, today);
            assertThat(book.current(tenant).version()).isEqualTo(2);
        }

        @Test
        void areInForceFromTheirDayWhoeverAskedAMomentBefore() {
            publish(sixteen, today.minusDays(100));
            publish(eighteen, today.plusDays(7));
            assertThat(book.current(tenant).version()).isEqualTo(1);
            var then = today.plusDays(7).atTime(9, 0).atZone(WorkingDays.LONDON).toInstant();
            assertThat(MovedClock.<Integer, RuntimeException>at(
                            then, () -> book.current(tenant).version()))
                    .isEqualTo(2);
            assertThat(book.current(tenant).version()).isEqualTo(1);
        }

        @Test
        void areRefusedWhereTheyOverlap() {
            publish(sixteen, today.minusDays(100));
            publish(eighteen, today.plusDays(7));
            int third = checked(sixteen);

            assertThat(book.publish(tenant, third, today.plusDays(7)))
                    .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.problems())
                            .extracting(Problem::words)
                            .singleElement()
                            .asString()
                            .startsWith("Version 2 begins on"));
            assertThat(book.publish(tenant, third, today.plusDays(3))).isInstanceOf(Refused.class);
            assertThat(book.publish(tenant, third, today.minusDays(1))).isInstanceOf(Refused.class);
            assertThat(book.publish(tenant, third, today.plusDays(8)))
                    .isEqualTo(new Published(third, today.plusDays(8)));
        }

        @Test
        void neverChangeThePast() {
            publish(sixteen, today.minusDays(100));
            publish(eighteen, today);
            assertThat(book.on(tenant, today.minusDays(1)).version()).isEqualTo(1);
            assertThatThrownBy(() -> book.on(tenant, today.minusDays(101))).isInstanceOf(SettingsBook.NoSettings.class);
        }
    }

    @Nested
    class ADraft {

        @Test
        void isNotInForce() {
            book.draft(tenant, sixteen);
            assertThatThrownBy(() -> book.current(tenant)).isInstanceOf(SettingsBook.NoSettings.class);
        }

        @Test
        void isNotPublishedUnchecked() {
            int version = book.draft(tenant, sixteen);
            assertThat(book.publish(tenant, version, today)).isInstanceOf(Refused.class);
        }

        @Test
        void doesNotPassTheCheckWithoutWordsForEveryRefusal() {
            var wordless = new Settings(
                    1,
                    sixteen.coverage(),
                    sixteen.rules(),
                    sixteen.startRule(),
                    sixteen.localities(),
                    List.of(),
                    sixteen.employers(),
                    sixteen.timers(),
                    sixteen.dutyHours(),
                    sixteen.contact(),
                    sixteen.dataProtection(),
                    sixteen.branding(),
                    sixteen.providers(),
                    sixteen.meetings(),
                    sixteen.support(),
                    sixteen.intake());
            int version = book.draft(tenant, wordless);
            assertThat(book.check(tenant, version)).isNotEmpty();
            assertThat(book.publish(tenant, version, today)).isInstanceOf(Refused.class);
        }

        @Test
        void isPublishedOnce() {
            int version = publish(sixteen, today);
            assertThat(book.publish(tenant, version, today.plusDays(1))).isInstanceOf(Refused.class);
        }
    }

    private int publish(Settings settings, LocalDate from) {
        int version = checked(settings);
        assertThat(book.publish(tenant, version, from)).isEqualTo(new Published(version, from));
        return version;
    }

    private int checked(Settings settings) {
        int version = book.draft(tenant, settings);
        assertThat(book.check(tenant, version)).isEmpty();
        return version;
    }
}
