package uk.workwell.local;

import java.io.PrintStream;

/** The launcher's words to the terminal: one line a stage, with its seconds. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Begins a stage; several may run at the same time. */
    Stage begin(String name) {
        return new Stage(name, System.nanoTime());
    }

    synchronized void say(String words) {
        out.println(words);
        out.flush();
    }

    final class Stage {
        private final String name;
        private final long begun;

        private Stage(String name, long begun) {
            this.name = name;
            this.begun = begun;
        }

        void done(String words) {
            say("  %-16s %6.1f s   %s"
                    .formatted(name, (System.nanoTime() - begun) / 1e9, words)
                    .stripTrailing());
        }
    }
}
