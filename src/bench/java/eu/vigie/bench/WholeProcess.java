package eu.vigie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command as people start it, on the samples: seconds from start to exit, and the peak of its memory, beside a JVM
 * that prints its version (the reference). Arguments: the build's folder, how many runs.
 */
public final class WholeProcess {

    private WholeProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path build = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        report("bare JVM (java -version)", runs, List.of(java.toString(), "-version"));
        report("assess, java -jar", runs, assess(java.toString(), "-jar", build.resolve("vigie.jar").toString()));
        report("assess, launcher", runs, assess(build.resolve("vigie/bin/vigie").toString()));
    }

    private static List<String> assess(String... start) throws IOException {
        List<String> command = new ArrayList<>(List.of(start));
        command.add("assess");
        command.addAll(sampleFiles());
        return command;
    }

    private static List<String> sampleFiles() throws IOException {
        List<String> options = new ArrayList<>(
                List.of("--as-of", "2026-11-22", "--consortium", "samples/consortium.json"));
        addAll(options, "--bom", Path.of("samples", "boms"));
        addAll(options, "--knowledge", Path.of("samples", "knowledge"));
        return options;
    }

    private static void addAll(List<String> options, String name, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> options.addAll(List.of(name, file.toString())));
        }
    }

    private static void report(String what, int runs, List<String> command) throws IOException, InterruptedException {
        double[] seconds = new double[runs];
        long peak = 0;
        int exit = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            while (process.isAlive()) {
                peak = Math.max(peak, peakKilobytes(process.pid()));
                Thread.sleep(5);
            }
            exit = process.waitFor();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.printf("%-28s median %.2f s (%.2f to %.2f, %d runs), peak %d MiB, exit %d%n", what,
                seconds[runs / 2], seconds[0], seconds[runs - 1], runs, peak / 1024, exit);
    }

    /** The kernel's high-water mark of resident memory; 0 where there is no such file. */
    private static long peakKilobytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
