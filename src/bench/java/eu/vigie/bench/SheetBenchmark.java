package eu.vigie.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import de.siegmar.fastcsv.reader.CsvReader;

import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.Assessment;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.bom.Bom;
import eu.vigie.bom.BomReader;

/** A sheet of 100 000 lines: the CSV library alone (the reference), our reading, and reading with assessing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = {"-Xmx2g"})
public class SheetBenchmark {

    private final AssessmentRequest request = GeneratedCase.of(100_000, 20_000);

    /** The reference: every field of every record, and nothing else. */
    @Benchmark
    public long plainRead() {
        long characters = 0;
        String text = new String(request.boms().getFirst().bytes(), java.nio.charset.StandardCharsets.UTF_8);
        for (var row : CsvReader.builder().ofCsvRecord(text)) {
            for (int column = 0; column < row.getFieldCount(); column++) {
                characters += row.getField(column).length();
            }
        }
        return characters;
    }

    @Benchmark
    public Bom readBom() {
        return BomReader.read(request.boms().getFirst());
    }

    @Benchmark
    public Assessment readAndAssess() {
        return Assessing.assess(request);
    }
}
