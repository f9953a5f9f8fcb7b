package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstWindowTest {

    private final FirstWindow<Integer> first = new FirstWindow<>(50);
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger counts = new AtomicInteger();

    private int count(Object question, int all) {
        return first.count(question, limit -> read(0, limit, all), () -> {
            counts.incrementAndGet();
            return all;
        });
    }

    private List<Integer> rows(Object question, int offset, int limit, int all) {
        return first.rows(question, offset, limit, () -> read(offset, limit, all));
    }

    private List<Integer> read(int offset, int limit, int all) {
        reads.incrementAndGet();
        return IntStream.range(offset, Math.min(offset + limit, all)).boxed().toList();
    }

    @Test
    void listThatFitsIsReadOnceAndNeverCounted() {
        assertThat(count("mine", 50)).isEqualTo(50);
        assertThat(rows("mine", 0, 50, 50)).hasSize(50).startsWith(0).endsWith(49);
        assertThat(reads).hasValue(1);
        assertThat(counts).hasValue(0);
    }

    @Test
    void longerListIsCountedAndItsFirstWindowReadOnce() {
        assertThat(count("mine", 51)).isEqualTo(51);
        assertThat(rows("mine", 0, 50, 51)).hasSize(50).endsWith(49);
        assertThat(reads).hasValue(1);
        assertThat(counts).hasValue(1);
    }

    @Test
    void rowsAreReadAgainForAnotherQuestionAnotherPartAndMoreThanWasRead() {
        count("mine", 200);
        assertThat(rows("mine, by next date", 0, 50, 200)).hasSize(50);
        count("mine", 200);
        assertThat(rows("mine", 50, 50, 200)).hasSize(50).startsWith(50);
        count("mine", 200);
        assertThat(rows("mine", 0, 100, 200)).hasSize(100).endsWith(99);
        assertThat(reads).hasValue(6);
    }

    @Test
    void nothingIsKeptOnceItIsHandedOver() {
        count("mine", 3);
        rows("mine", 0, 50, 3);
        assertThat(rows("mine", 0, 50, 4)).hasSize(4);
        assertThat(reads).hasValue(2);
    }
}
