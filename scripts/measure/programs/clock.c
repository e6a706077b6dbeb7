// Prints the clock at which the processor runs, in GHz: each of the additions waits for the one before and takes one cycle.
#include <stdio.h>
#include <time.h>

int main(void) {
  const long additions = 1600000000;
  unsigned long sum = 1;
  struct timespec from, to;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
  for (long done = 0; done < additions; done += 8) {
#if defined(__x86_64__)
    __asm__ volatile("add $3,%0\n add $5,%0\n add $3,%0\n add $5,%0\n add $3,%0\n add $5,%0\n add $3,%0\n add $5,%0" : "+r"(sum));
#endif
  }
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
  printf("%.2f\n", additions / ((to.tv_sec - from.tv_sec) * 1e9 + to.tv_nsec - from.tv_nsec));
  return 0;
}
