package uk.workwell.leak;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.desk.AnEmployer;
import uk.workwell.employer.Employers;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
import uk.workwell.notice.Postbox;

/**
 * The leak test: people with a marker in every part of their record, what they permit changed at random from a printed seed,
 * and every outlet that an employer has read again and again, by different people there, on different days. Nothing may stand
 * in it but what {@link Told} remembers the person to have said yes to; and that must. {@link FiveSeededBugsTest} shows that
 * it sees what it is there to see.
 */
@WorkWellTest
class NothingMoreThanPermittedTest {

    private static final int ROUNDS = 48;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    APersonWithSecrets secrets;

    @Autowired
    WhatTheCoachReads control;

    @Autowired
    List<Doing> doings;

    @Autowired
    BeanFactory house;

    @Autowired
    Postbox postbox;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Chance chance = Chance.printed();

    @SuppressWarnings("NullAway.Init")
    private List<Somebody> people;

    @BeforeEach
    void somePeopleOfOneEmployer() {
        log.start();
        root().addAppender(log);
        var firm = AnEmployer.registered(employers);
        var sentAt = fixtures.now().minus(Duration.ofDays(3));
        people = Stream.of("QE1", "QE1", "QE1")
                .map(icb -> secrets.of(firm, fixtures.icb(icb), chance, sentAt))
                .toList();
    }

    @AfterEach
    void detach() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void isEverInAnyOutletOfAnEmployer() {
        people.forEach(this::isReallyThere);
        var run = new LeakRun(chance, new Outlets(Desks.in(house)), doings, people, fixtures::now);
        for (int round = 0; round < ROUNDS; round++) run.everybodyLooks(run.happens());
        assertThat(run.findings()).isEmpty();
        assertThat(run.looks()).isGreaterThanOrEqualTo(2_000);
        assertThat(run.looksAtNothing()).as("looks at nothing").isGreaterThan(100);
        assertThat(run.textsSeen()).as("texts that were seen").isGreaterThan(200);
        assertThat(run.seenAt()).as("something was to be read everywhere").containsExactly(Where.values());
        assertThat(run.heardOf()).as("something waited").isNotEmpty();
        people.forEach(this::isReallyThere);
        elsewhere();
    }

    /** A marker that never reached the database could not have leaked from it. */
    private void isReallyThere(Somebody one) {
        assertThat(Markers.in(control.of(one), one.secrets()))
                .as("seed %s: what the coach reads", chance.seed())
                .containsExactlyInAnyOrderElementsOf(one.secrets());
    }

    /** What leaves the pages: mail and calendar files, every table as its files would show it, events, jobs, and the log. */
    private void elsewhere() {
        for (var letter : postbox.all()) {
            var read = letter.subject() + " " + letter.text() + " " + letter.calendar();
            // Where they meet stands in the invitation, which only goes to whoever may know; LettersTest has when.
            assertThat(Markers.in(read, chance.planted()))
                    .as("seed %s, in a letter", chance.seed())
                    .allMatch(marker -> marker.startsWith("zqplace"));
        }
        assertThat(EveryTable.holding(chance.planted()))
                .as("seed %s, in a table as it lies on the disk", chance.seed())
                .isEmpty();
        for (var line : List.copyOf(log.list)) {
            assertThat(Markers.in(line.getFormattedMessage() + thrown(line.getThrowableProxy()), chance.planted()))
                    .as("seed %s, in a log line", chance.seed())
                    .isEmpty();
        }
    }

    private static String thrown(@Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : thrown.getMessage() + thrown(thrown.getCause());
    }
}
