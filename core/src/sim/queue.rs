//! What is still to happen, by time; of what happens at one instant, by when it was put in.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::order;
use crate::time::Time;

/// A queue of things to come.
#[derive(Clone, Debug)]
pub struct Queue<T> {
    heap: BinaryHeap<Reverse<(Time, u64, u32)>>,
    items: Vec<Option<T>>,
    free: Vec<u32>,
    sequence: u64,
}

impl<T> Default for Queue<T> {
    fn default() -> Queue<T> {
        Queue { heap: BinaryHeap::new(), items: Vec::new(), free: Vec::new(), sequence: 0 }
    }
}

impl<T> Queue<T> {
    /// Puts something in.
    pub fn push(&mut self, time: Time, item: T) {
        let at = match self.free.pop() {
            Some(at) => {
                self.items[at as usize] = Some(item);
                at
            }
            None => {
                self.items.push(Some(item));
                self.items.len() as u32 - 1
            }
        };
        self.heap.push(Reverse((time, self.sequence, at)));
        self.sequence += 1;
    }

    /// When the next thing comes.
    pub fn next_time(&self) -> Option<Time> {
        self.heap.peek().map(|Reverse((time, _, _))| *time)
    }

    /// Takes the next thing out.
    pub fn pop(&mut self) -> Option<(Time, T)> {
        let Reverse((time, _, at)) = self.heap.pop()?;
        self.free.push(at);
        self.items[at as usize].take().map(|item| (time, item))
    }

    /// Everything in the queue, with its time, in no order that matters.
    pub fn iter(&self) -> impl Iterator<Item = (Time, &T)> {
        self.heap.iter().filter_map(|Reverse((time, _, at))| Some((*time, self.items[*at as usize].as_ref()?)))
    }

    /// Takes out what `wanted` says, in the order in which it would have come. Slow: for faults only.
    pub fn take(&mut self, wanted: impl Fn(&T) -> bool) -> Vec<(Time, T)> {
        let mut all: Vec<_> = std::mem::take(&mut self.heap).into_vec();
        order::sort_by_key(&mut all, |Reverse(key)| *key);
        let mut taken = Vec::new();
        for Reverse((time, sequence, at)) in all {
            match &mut self.items[at as usize] {
                slot @ Some(_) if slot.as_ref().is_some_and(&wanted) => {
                    taken.extend(slot.take().map(|item| (time, item)));
                    self.free.push(at);
                }
                _ => self.heap.push(Reverse((time, sequence, at))),
            }
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_one_instant_the_first_put_in_comes_first() {
        let mut queue = Queue::default();
        for (time, item) in [(2, 'c'), (1, 'a'), (1, 'b')] {
            queue.push(Time::from_us(time), item);
        }
        let order: String = std::iter::from_fn(|| queue.pop()).map(|(_, item)| item).collect();
        assert_eq!(order, "abc");
    }

    #[test]
    fn what_is_taken_out_does_not_come() {
        let mut queue = Queue::default();
        (0..6).for_each(|item| queue.push(Time::from_us(9 - item), item));
        let taken: Vec<_> = queue.take(|item| item % 2 == 0).into_iter().map(|(_, item)| item).collect();
        let left: Vec<_> = std::iter::from_fn(|| queue.pop()).map(|(_, item)| item).collect();
        assert_eq!((taken, left), (vec![4, 2, 0], vec![5, 3, 1]));
    }
}
