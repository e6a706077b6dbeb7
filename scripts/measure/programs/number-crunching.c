// 120 sweeps of a five-point stencil over two fields of 256 MiB, in one thread.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  const int side = 8192;
  float *from = malloc(sizeof(float) * side * side);
  float *to = malloc(sizeof(float) * side * side);
  for (long i = 0; i < (long)side * side; i++) from[i] = to[i] = i % 97;
  for (int sweep = 0; sweep < 120; sweep++) {
    for (int row = 1; row < side - 1; row++) {
      for (int column = 1; column < side - 1; column++) {
        const int at = row * side + column;
        to[at] = 0.2f * (from[at] + from[at - 1] + from[at + 1] + from[at - side] + from[at + side]);
      }
    }
    float *swap = from;
    from = to;
    to = swap;
  }
  printf("%f\n", from[side + 1]);
  return 0;
}
