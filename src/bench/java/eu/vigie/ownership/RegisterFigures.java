package eu.vigie.ownership;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import eu.vigie.assessment.WholeRegister;
import eu.vigie.supplychain.Document;

/**
 * The figures of whole registers, each beside its reference in the same run: CPU time of the process, which a busy machine disturbs
 * less than the clock, and the clock. Arguments: the jar of the laid-out folder; numbers of parties, ascending; then statements of BODS in
 * thousands, or 0.
 * Answers of the others are compared with ours.
 */
public final class RegisterFigures {

    private static final int RUNS = 9;
    private static final double RUN_MILLIS = 300;
    private static final com.sun.management.OperatingSystemMXBean PROCESS = (com.sun.management.OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    /** Nobody waits for the others on larger registers. */
    private static final int LARGEST_BY_HASH_MAPS = 1_000_000;
    private static final int LARGEST_BY_SQL = 100_000;

    private RegisterFigures() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("%d processors, %s, Java %s; CPU of the process, median of %d runs (least to most)%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch"),
                System.getProperty("java.version"), RUNS);
        for (int at = 1; at < arguments.length - 1; at++) {
            register(Integer.parseInt(arguments[at]));
        }
        RegisterProcesses.measure(Path.of(arguments[0]), Integer.parseInt(arguments[arguments.length - 2]));
        int statements = Integer.parseInt(arguments[arguments.length - 1]) * 1000;
        if (statements > 0) {
            bods(statements);
        }
    }

    private static void register(int parties) throws Exception {
        RegisterShape shape = RegisterShape.of(parties, 42);
        RegisterSnapshot register = shape.toColumns().asOf(RegisterShape.TODAY, Measure.VOTES);
        RegisterBenchmark asked = new RegisterBenchmark();
        asked.lay(shape, register);
        System.out.printf("%n%,d parties, %,d stakes; %.1f bytes a stake and %.1f a party in the solver%n",
                register.size(), register.stakes(), bytesPerStake(register), bytesPerParty(register));
        double plain = say("plain pass", 0, measured(asked::plainPass));
        say("block, certain and possible", plain, measured(asked::block));
        say("all pairs", plain, measured(asked::allPairs));
        say("controllers of 500", 0, measured(asked::controllersOf500));
        ofOne(register);
        long pairs = register.countCertainPairs();
        if (parties <= LARGEST_BY_HASH_MAPS) {
            say("all pairs by hash maps", plain, measured(2, () -> same(pairs, HashMapControl.countPairs(shape))));
        }
        if (parties <= LARGEST_BY_SQL) {
            try (Connection sql = SqlControl.open(shape)) {
                say("all pairs by SQL (SQLite)", plain, measured(2, () -> same(pairs, bySql(sql))));
            }
        }
    }

    private static long bySql(Connection sql) {
        try {
            return SqlControl.countPairs(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long same(long expected, long counted) {
        if (expected != counted) {
            throw new IllegalStateException(counted + " pairs where we count " + expected);
        }
        return counted;
    }

    private static double bytesPerStake(RegisterSnapshot register) {
        return 4 + 1 + (register.holdings().low == register.holdings().high ? 8 : 16);
    }

    /** Where the holders begin, flags, the seat; of one that is held, the link of the sweep. */
    private static double bytesPerParty(RegisterSnapshot register) {
        double held = register.size() - register.holdings().extent.firstHeld();
        int sweeps = register.holdings().low == register.holdings().high ? 1 : 2;
        return 4 + 1 + 2 + 4 * sweeps * held / register.size();
    }

    private static void ofOne(RegisterSnapshot register) {
        Random random = new Random(7);
        double[] times = new double[20_000];
        for (int run = 0; run < times.length; run++) {
            List<Integer> one = List.of(random.nextInt(register.size()));
            long start = System.nanoTime();
            register.controllersOf(one);
            times[run] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        System.out.printf("%-32s %8.3f ms at p50, %.3f at p99, by the clock%n", "controllers of one",
                warm[warm.length / 2], warm[warm.length * 99 / 100]);
    }

    private static void bods(int statements) {
        RegisterShape shape = RegisterShape.of((int) (statements / 2.05), 42);
        Document document = Document.of("register.jsonl", RegisterBods.of(shape));
        System.out.printf(
                "%nBODS 0.4, %,d statements, %,d MB; CPU of the whole process, collector and compiler included%n",
                shape.parties() + shape.stakes(), document.size() >> 20);
        long pairs = shape.toColumns().asOf(RegisterShape.TODAY, Measure.VOTES).countCertainPairs();
        double tokens = say("bare token pass", 0, processTimes(() -> tokens(document)));
        say("read, checked, solved", tokens, processTimes(() -> same(pairs,
                WholeRegister.of(List.of(document), RegisterShape.TODAY).count().certain())));
    }

    private static long tokens(Document document) {
        long count = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document.bytes())) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    private static double say(String what, double reference, double[] times) {
        Arrays.sort(times);
        double median = times[times.length / 2];
        System.out.printf("%-32s %8.1f ms (%.1f to %.1f)%s%n", what, median, times[0], times[times.length - 1],
                reference == 0 ? "" : String.format(", %.1f x the reference", median / reference));
        return median;
    }

    /** CPU of the whole process, and by the clock: several threads may work. */
    private static double say(String what, double reference, Measured times) {
        double cpu = say(what, reference, times.cpu());
        Arrays.sort(times.clock());
        System.out.printf("%-32s %8.1f ms (%.1f to %.1f)%n", "  by the clock", times.clock()[times.clock().length / 2],
                times.clock()[0], times.clock()[times.clock().length - 1]);
        return cpu;
    }

    /**
     * Milliseconds of each run, the least on the left.
     *
     * @param cpu of the whole process
     */
    private record Measured(double[] cpu, double[] clock) {}

    private static Measured measured(LongSupplier work) {
        return measured(RUNS, work);
    }

    /** After as many runs that are not counted; a run repeats short work, because a process's CPU is counted in steps. */
    private static Measured measured(int runs, LongSupplier work) {
        double[] cpu = new double[runs];
        double[] clock = new double[runs];
        int repeats = 1;
        for (int run = -runs; run < runs; run++) {
            long start = System.nanoTime();
            long startCpu = PROCESS.getProcessCpuTime();
            for (int repeat = 0; repeat < repeats; repeat++) {
                if (work.getAsLong() == Long.MIN_VALUE) {
                    throw new IllegalStateException("no answer");
                }
            }
            double spent = (System.nanoTime() - start) / 1e6 / repeats;
            if (run >= 0) {
                cpu[run] = (PROCESS.getProcessCpuTime() - startCpu) / 1e6 / repeats;
                clock[run] = spent;
            } else {
                repeats = (int) Math.clamp(RUN_MILLIS / spent, 1, 1000);
            }
        }
        return new Measured(cpu, clock);
    }

    private static double[] processTimes(LongSupplier work) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < 5; run++) {
            long start = PROCESS.getProcessCpuTime();
            if (work.getAsLong() == Long.MIN_VALUE) {
                throw new IllegalStateException("no answer");
            }
            if (run >= 2) {
                times.add((PROCESS.getProcessCpuTime() - start) / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
