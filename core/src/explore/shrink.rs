//! What is left of a script that still fails: lines are taken away as long as it does.

/// Takes lines away from `text` while `fails` says that the rest still fails, in ever smaller pieces; at most `tries`
/// attempts. The header stays readable because a script that cannot be read does not count as failing.
pub fn shrink(text: &str, tries: u32, mut fails: impl FnMut(&str) -> bool) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let mut piece = lines.len().div_ceil(2);
    let mut left = tries;
    while piece > 0 {
        let mut at = 0;
        let mut shorter = false;
        while at < lines.len() && left > 0 {
            let end = (at + piece).min(lines.len());
            let rest = [&lines[..at], &lines[end..]].concat();
            left -= 1;
            if fails(&(rest.join("\n") + "\n")) {
                lines = rest;
                shorter = true;
            } else {
                at = end;
            }
        }
        if left == 0 {
            break;
        }
        piece = if piece == 1 && shorter { 1 } else { piece / 2 };
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_that_matter_are_left() {
        let text: String = (0..40).map(|line| format!("{line}\n")).collect();
        let matters = |text: &str| ["7", "23"].iter().all(|line| text.lines().any(|it| it == *line));
        assert_eq!(shrink(&text, 1_000, matters), "7\n23\n");
    }
}
