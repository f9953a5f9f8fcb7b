package uk.workwell.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/**
 * What {@code ./workwell run} was asked for.
 *
 * @param port where the application answers; 0 means any free port
 * @param reset whether to begin with an empty database
 * @param sampleData whether to fill an empty database with sample people and cases
 * @param home the folder in which {@code .workwell} lies
 */
record Options(int port, boolean reset, boolean sampleData, Path home) {

    static final String HELP = """
            ./workwell run [options]    starts WorkWell on this machine and stops it on Ctrl-C

              --port N            answer at http://localhost:N (default 8080; 0 takes any free port)
              --reset             begin with an empty database; the old one is set aside in .workwell/before-reset
              --no-sample-data    leave an empty database empty
              --help              this text

            Data is kept in .workwell beside this script.""";

    static Options parse(List<String> arguments, Path project) {
        var port = 8080;
        var reset = false;
        var sampleData = true;
        var home = project;
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var option = left.removeFirst();
            switch (option) {
                case "--port" -> port = portOf(next(left, option));
                case "--reset" -> reset = true;
                case "--no-sample-data" -> sampleData = false;
                case "--home" ->
                    home = Path.of(next(left, option)).toAbsolutePath().normalize();
                default -> throw new Trouble("There is no option " + option + ".", "./workwell run --help lists them.");
            }
        }
        return new Options(port, reset, sampleData, home);
    }

    private static String next(ArrayDeque<String> left, String option) {
        if (left.isEmpty())
            throw new Trouble("The option " + option + " needs a value.", "./workwell run --help explains it.");
        return left.removeFirst();
    }

    private static int portOf(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) return Integer.parseInt(text);
        throw new Trouble(
                "\"" + text + "\" is not a port.", "Give a number from 1024 to 65535, or 0 for any free port.");
    }
}
