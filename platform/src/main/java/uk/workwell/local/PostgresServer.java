package uk.workwell.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One PostgreSQL 18 on loopback, driven through its own programs. Everything lies in one folder: {@code data}, the log,
 * and nothing else. Whatever is wrong with the folder is told before anything in it is touched.
 */
public final class PostgresServer implements AutoCloseable {

    public static final String SUPERUSER = "postgres";
    private static final String VERSION = "18";

    private final Path folder;
    private final Path data;
    private final Path programs;
    private final int port;

    private PostgresServer(Path folder, Path programs, int port) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.programs = programs;
        this.port = port;
    }

    /**
     * Starts the server in {@code folder}, making its data folder on the first time.
     *
     * @param folder this server's own; created if missing
     * @param binaries where the unpacked programs are kept; may be shared by many servers
     * @param settings further lines for {@code postgresql.conf}
     * @throws Trouble if the data folder is damaged or the server does not come up
     */
    public static PostgresServer start(Path folder, Path binaries, String superuserPassword, List<String> settings) {
        var absolute = folder.toAbsolutePath().normalize();
        var server = new PostgresServer(absolute, PostgresBinaries.in(binaries.toAbsolutePath()), freePort());
        try {
            Files.createDirectories(absolute);
            server.initialise(superuserPassword);
            server.refuseDamage();
            server.endLeftover();
            server.configure(settings);
            server.launch();
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot prepare PostgreSQL's folder " + absolute + ": " + e.getMessage() + ".",
                    "Is the disk full, or the folder not writable?",
                    e);
        }
        return server;
    }

    /** JDBC address up to and without the database's name. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    public int port() {
        return port;
    }

    /** Whether a data folder has been made here before. */
    public static boolean hasData(Path folder) {
        return Files.exists(folder.resolve("data"));
    }

    /** The process, as long as it runs. */
    public Optional<ProcessHandle> process() {
        return processIn(data);
    }

    /** Stops the server; open connections are ended, nothing committed is lost. */
    @Override
    public void close() {
        if (process().isEmpty()) return;
        control("stop", "-m", "fast", "-w", "-t", "60");
        process().ifPresent(still -> control("stop", "-m", "immediate", "-w", "-t", "10"));
    }

    /**
     * Stops whatever server a killed run left in that folder, in the ordinary way: nothing committed is lost.
     *
     * @return whether there was one
     */
    public static boolean endIn(Path folder) {
        var left = processIn(folder.toAbsolutePath().normalize().resolve("data"));
        left.ifPresent(process -> {
            Command.run(List.of("kill", "-INT", Long.toString(process.pid())), folder); // PostgreSQL's "fast" stop
            process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
            if (process.isAlive()) {
                throw new Trouble(
                        "An earlier PostgreSQL still runs in " + folder + " (process " + process.pid() + ").",
                        "End that process, then start again. Your data is untouched.");
            }
        });
        return left.isPresent();
    }

    /** Kills it as a power cut would: for drills. */
    public void crash() {
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A port that nobody listens on at this moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble("This machine has no free port on loopback.", "Close some programs and try again.", e);
        }
    }

    private void initialise(String superuserPassword) throws IOException {
        if (Files.exists(data)) return;
        // Made beside and then renamed: a killed first start leaves no half data folder behind.
        var half = folder.resolve("data.new");
        Folders.delete(half);
        var password = Files.createTempFile(
                folder,
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, superuserPassword + "\n");
            var made = program(
                    "initdb",
                    "-D",
                    half.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile",
                    password.toString(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (made.exit() != 0) {
                throw new Trouble(
                        "PostgreSQL could not make its data folder: " + lastLines(made.said()),
                        "Look at " + folder + ".");
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.writeString(
                half.resolve("postgresql.conf"),
                "\ninclude_if_exists = 'workwell.conf'\n",
                java.nio.file.StandardOpenOption.APPEND);
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseDamage() throws IOException {
        var version = data.resolve("PG_VERSION");
        var needed = Stream.of(
                "PG_VERSION", "global/pg_control", "postgresql.conf", "pg_hba.conf", "base", "pg_wal", "pg_xact");
        var missing = needed.filter(name -> !Files.exists(data.resolve(name))).toList();
        if (!missing.isEmpty()) {
            throw damaged("The data folder " + data + " is damaged: " + String.join(", ", missing) + " missing.");
        }
        var found = Files.readString(version).strip();
        if (!found.equals(VERSION)) {
            throw damaged("The data folder " + data + " belongs to PostgreSQL " + found + ", not " + VERSION + ".");
        }
    }

    /** A server left over by a killed run still holds the folder: it is stopped in the ordinary way. */
    private void endLeftover() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        endIn(folder);
        // The process is gone, or its number belongs to somebody else by now. PostgreSQL would refuse in the latter
        // case.
        Files.deleteIfExists(pidFile);
    }

    private void configure(List<String> settings) throws IOException {
        var lines = new ArrayList<>(List.of(
                "# Written at every start.",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "shared_preload_libraries = 'pg_stat_statements'"));
        lines.addAll(settings);
        Files.write(data.resolve("workwell.conf"), lines);
    }

    private void launch() throws IOException {
        var log = folder.resolve("postgres.log");
        if (Files.exists(log)) Files.move(log, folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        var started = control("start", "-w", "-t", "120", "-l", log.toString());
        if (started.exit() == 0) return;
        close();
        throw damaged("PostgreSQL does not start on the data folder " + data + ". It says: "
                + lastLines(Files.exists(log) ? Files.readString(log) : started.said()));
    }

    private Trouble damaged(String sentence) {
        return new Trouble(
                sentence,
                "Nothing in it was changed. Put a backup of that folder in its place, or begin with an empty database: "
                        + "./workwell run --reset (sets the old one aside in .workwell/before-reset). Log: "
                        + folder.resolve("postgres.log"));
    }

    private Command control(String verb, String... options) {
        var line = new ArrayList<>(List.of("-D", data.toString(), "-s"));
        line.addAll(List.of(options));
        line.add(verb);
        return program("pg_ctl", line.toArray(String[]::new));
    }

    private Command program(String name, String... arguments) {
        var line = new ArrayList<>(RootsDisguise.prefix(folder));
        line.add(programs.resolve("bin").resolve(name).toString());
        line.addAll(List.of(arguments));
        return Command.run(line, folder);
    }

    private static Optional<ProcessHandle> processIn(Path data) {
        try {
            var first = Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(first))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> Processes.mentions(handle, data));
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static String lastLines(String text) {
        var lines = text.strip().lines().toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }
}
