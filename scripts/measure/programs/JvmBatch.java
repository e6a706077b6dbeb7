import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Twelve rounds of making 1.5 million words, counting them and sorting the counts. */
public class JvmBatch {
  public static void main(String[] arguments) {
    Random random = new Random(7);
    long total = 0;
    for (int round = 0; round < 12; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 1_500_000; i++) words.add("w" + random.nextInt(200_000));
      Map<String, Long> counts = words.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
      List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
      sorted.sort((a, b) -> Long.compare(b.getValue(), a.getValue()));
      total += sorted.get(0).getValue();
    }
    System.out.println(total);
  }
}
