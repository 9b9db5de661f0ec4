package eu.vigie.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

import com.sun.management.OperatingSystemMXBean;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.bom.BomReader;
import eu.vigie.supplychain.Document;

/**
 * A CycloneDX bill: the JSON library's bare token pass over it (the reference), our reading, and reading with assessing,
 * in turn in one process, so that what disturbs one disturbs all. Arguments: components, distinct parts, runs.
 */
public final class BillFigures {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private BillFigures() {}

    public static void main(String[] arguments) {
        int components = Integer.parseInt(arguments[0]);
        int distinct = Integer.parseInt(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        AssessmentRequest request = GeneratedCase.with(GeneratedBom.of(components, distinct));
        Document bill = request.boms().getFirst();
        System.out.printf(Locale.ROOT, "%d components, %d distinct parts, %.1f MB%n", components, distinct,
                bill.size() / 1e6);
        List<LongSupplier> works = List.of(() -> tokens(bill), () -> BomReader.read(bill).lines(),
                () -> Assessing.assess(request).findings().size());
        double[][] seconds = new double[works.size()][runs];
        double[][] wall = new double[works.size()][runs];
        double[][] process = new double[works.size()][runs];
        for (int run = -2; run < runs; run++) {
            for (int work = 0; work < works.size(); work++) {
                long started = System.nanoTime();
                long processStart = PROCESS.getProcessCpuTime();
                long start = cpu();
                long result = works.get(work).getAsLong();
                if (run >= 0) {
                    seconds[work][run] = (cpu() - start) / 1e9;
                    wall[work][run] = (System.nanoTime() - started) / 1e9;
                    process[work][run] = (PROCESS.getProcessCpuTime() - processStart) / 1e9;
                } else if (run == -1) {
                    System.out.println("result " + result);
                }
            }
        }
        report("by the CPU of the working thread", seconds);
        report("by the CPU of the process, collections of garbage included", process);
        report("by the clock", wall);
    }

    private static void report(String measure, double[][] seconds) {
        System.out.println(measure);
        report("bare token pass", seconds[0], seconds[0]);
        report("read", seconds[1], seconds[0]);
        report("read and assess", seconds[2], seconds[0]);
    }

    /** Of this thread, which does all the work; others may be busy on the machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long tokens(Document bill) {
        long count = 0;
        try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), bill.bytes())) {
            while (in.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    private static void report(String what, double[] seconds, double[] reference) {
        double[] ratios = new double[seconds.length];
        for (int run = 0; run < seconds.length; run++) {
            ratios[run] = seconds[run] / reference[run];
        }
        Arrays.sort(ratios);
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-16s median %.3f s (%.3f to %.3f), ratio %.2f (%.2f to %.2f)%n", what,
                sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], ratios[ratios.length / 2], ratios[0],
                ratios[ratios.length - 1]);
    }
}
