import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Answers every request with twenty entries, drawn at random from a store of 20,000, as JSON; 16 threads. */
public class JavaService {
  static final int SIZE = 20_000;

  public static void main(String[] arguments) throws Exception {
    Map<String, String> store = new ConcurrentHashMap<>();
    for (int i = 0; i < SIZE; i++) store.put("k" + i, "value-" + i);
    HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 8080), 512);
    server.setExecutor(Executors.newFixedThreadPool(16));
    server.createContext("/", exchange -> {
      byte[] body = entriesOf(store, new Random()).getBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      try (OutputStream stream = exchange.getResponseBody()) {
        stream.write(body);
      }
    });
    server.start();
  }

  static String entriesOf(Map<String, String> store, Random random) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < 20; i++) {
      int key = random.nextInt(SIZE);
      text.append("{\"key\":\"k").append(key).append("\",\"value\":\"").append(store.get("k" + key)).append("\"},");
    }
    text.setCharAt(text.length() - 1, ']');
    return text.toString();
  }
}
