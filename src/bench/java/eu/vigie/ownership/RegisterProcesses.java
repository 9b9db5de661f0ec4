package eu.vigie.ownership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command as people start it on a whole register, from a table and from a snapshot, beside a bare JVM (the reference). */
final class RegisterProcesses {

    private static final int RUNS = 5;

    private RegisterProcesses() {}

    /** @param jar of the folder that the build lays out, with the cache that its launcher uses beside it */
    static void measure(Path jar, int parties) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path folder = Files.createTempDirectory("vigie-registers");
        Path table = folder.resolve("register.csv");
        Path snapshot = folder.resolve("register.snapshot");
        RegisterShape.of(parties, 42).writeCsv(table);
        List<String> vigie = List.of(java, "-XX:AOTCache=" + jar.resolveSibling("vigie.aot"), "-Xlog:aot=off",
                "-Xlog:cds=off", "-jar", jar.toString());
        System.out.printf("%nwhole processes, %,d parties, by the clock, median of %d runs (least to most)%n", parties,
                RUNS);
        say("bare JVM (java -version)", List.of(java, "-version"));
        say("vigie --version", with(vigie, "--version"));
        say("snapshot written from a table", with(vigie, "snapshot", "--as-of", "2026-11-22", "--knowledge",
                table.toString(), "--output", snapshot.toString()));
        say("pairs counted from the snapshot", with(vigie, "control", "--count", "--snapshot", snapshot.toString()));
        say("pairs counted from the table",
                with(vigie, "control", "--count", "--as-of", "2026-11-22", "--knowledge", table.toString()));
        System.out.printf("table %,d MB, snapshot %,d MB%n", Files.size(table) >> 20, Files.size(snapshot) >> 20);
        Files.delete(table);
        Files.delete(snapshot);
        Files.delete(folder);
    }

    private static List<String> with(List<String> command, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return all;
    }

    private static void say(String what, List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        double[] cpu = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            while (process.isAlive()) {
                cpu[run] = process.info().totalCpuDuration().map(spent -> spent.toMillis() / 1e3).orElse(cpu[run]);
                Thread.sleep(5);
            }
            seconds[run] = (System.nanoTime() - start) / 1e9;
            if (process.waitFor() != 0) {
                throw new IllegalStateException(what + " failed");
            }
        }
        Arrays.sort(seconds);
        Arrays.sort(cpu);
        System.out.printf("%-32s %6.2f s (%.2f to %.2f), CPU %.2f s%n", what, seconds[RUNS / 2], seconds[0],
                seconds[RUNS - 1], cpu[RUNS / 2]);
    }
}
