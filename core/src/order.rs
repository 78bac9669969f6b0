//! Sorting, with one sort for all types: what is sorted is a list of positions, and the elements follow.
//!
//! The standard library's sorts are several kilobytes of code for every type. This one is for whatever is not sorted
//! millions of times. It is stable, so what it does depends on nothing but the elements.

use std::cmp::Ordering;

/// Sorts by comparisons; elements that are equal stay as they stood.
pub fn sort_by<T>(elements: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut order = positions(elements.len(), &|a, b| compare(&elements[a], &elements[b]));
    // Each cycle of the permutation once round: what belongs at `at` stands at `order[at]`.
    for start in 0..elements.len() {
        let mut at = start;
        while order[at] as usize != start {
            let next = order[at] as usize;
            elements.swap(at, next);
            order[at] = at as u32;
            at = next;
        }
        order[at] = at as u32;
    }
}

/// Sorts by a key; elements with the same key stay as they stood.
pub fn sort_by_key<T, K: Ord>(elements: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(elements, |a, b| key(a).cmp(&key(b)));
}

/// Sorts from the smallest to the largest.
pub fn sort<T: Ord>(elements: &mut [T]) {
    sort_by(elements, T::cmp);
}

/// The positions from 0 to before `count` in the order of what stands there.
#[inline(never)]
fn positions(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count as u32).collect();
    order.sort_by(|&a, &b| compare(a as usize, b as usize));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_elements_follow_their_positions_and_equals_stay_as_they_stood() {
        let numbers: Vec<u32> = (0..500).map(|n| n * 7_919 % 1_009).collect();
        let mut sorted = numbers.clone();
        sort(&mut sorted);
        assert!(sorted.is_sorted() && numbers.iter().all(|number| sorted.binary_search(number).is_ok()));

        let mut by_digit = numbers.clone();
        let mut expected = numbers;
        sort_by_key(&mut by_digit, |number| number % 10);
        expected.sort_by_key(|number| number % 10);
        assert_eq!(by_digit, expected);
    }
}
