// The limit that the calendar's arithmetic is measured against: the same answers from two flat tables, compiled ahead.
// g++ -O3 -march=native -shared -fPIC -o libcchcflat.so flat.cpp
#include <cstdint>

extern "C" {
// before[i]: working days among the first i days; index[k]: the day of the working day number k. Days count from the first of the calendar.
static const uint16_t *before, *index_;
static int days;

void flat_tables(const uint16_t *b, const uint16_t *i, int d) { before = b; index_ = i; days = d; }

static inline int add(int day, int n) { return n == 0 ? day : index_[before[day + 1] + n - 1]; }

int64_t flat_is_working(const int *from, int count) {
  int64_t sum = 0;
  for (int i = 0; i < count; i++) sum += before[from[i]] != before[from[i] + 1];
  return sum;
}

int64_t flat_add(const int *from, int n, int count) {
  int64_t sum = 0;
  for (int i = 0; i < count; i++) sum += add(from[i], n);
  return sum;
}

int64_t flat_count(const int *from, int length, int count) {
  int64_t sum = 0;
  for (int i = 0; i < count; i++) sum += before[from[i] + length + 1] - before[from[i] + 1];
  return sum;
}

void flat_due(const int *from, const int *n, int *due, int count) {
  for (int i = 0; i < count; i++) due[i] = add(from[i], n[i]);
}

// Pauses of all dossiers one after another, begin and end; ends[i]: how many there are up to and including those of dossier i.
void flat_due_paused(const int *from, const int *n, const int *pauses, const int *ends, int *due, int count) {
  int next = 0;
  for (int i = 0; i < count; i++) {
    int end = add(from[i], n[i]), counted = from[i];
    for (; next < ends[i]; next++) {
      int begin = pauses[2 * next], to = pauses[2 * next + 1], later = begin > counted ? begin : counted;
      if (begin > end || later >= to) continue;
      end = add(end, before[to + 1] - before[later + 1]);
      counted = to;
    }
    due[i] = end;
  }
}
}
