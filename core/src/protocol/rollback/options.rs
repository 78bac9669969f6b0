//! What a script says of the recovery of a group.

use crate::time::Duration;

/// How the members of a group with recovery see to it that they can go back to a state that they could have been in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Each writes checkpoints by itself; the line is looked for when one has failed.
    #[default]
    Independent,
    /// All write theirs in a round of two phases, in which nobody sends anything.
    Coordinated,
    /// All write theirs while they work on, with what is under way (Chandy and Lamport 1985).
    Snapshots,
    /// Receivers log what comes before they deliver it.
    ReceiverLog,
    /// Receivers deliver what comes, and log it later.
    OptimisticLog,
    /// Senders keep what they send in memory, with the order in which it was delivered.
    SenderLog,
}

impl Scheme {
    /// All of them, as the language names them.
    pub const WORDS: [(&str, Scheme); 6] = [
        ("independent", Scheme::Independent),
        ("coordinated", Scheme::Coordinated),
        ("snapshots", Scheme::Snapshots),
        ("receiver-log", Scheme::ReceiverLog),
        ("optimistic-log", Scheme::OptimisticLog),
        ("sender-log", Scheme::SenderLog),
    ];

    /// Those of which all members go back to a line.
    pub const BY_LINE: [Scheme; 3] = [Scheme::Independent, Scheme::Coordinated, Scheme::Snapshots];
    /// Those that log messages.
    pub const BY_LOG: [Scheme; 3] = [Scheme::ReceiverLog, Scheme::OptimisticLog, Scheme::SenderLog];

    /// Whether it is one that logs messages.
    pub fn logs(self) -> bool {
        Scheme::BY_LOG.contains(&self)
    }

    /// What the language calls it.
    pub fn word(self) -> &'static str {
        Scheme::WORDS.iter().find(|(_, scheme)| *scheme == self).map_or("", |(word, _)| word)
    }
}

/// How the members of a group with recovery write checkpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// In which way.
    pub scheme: Scheme,
    /// From one to the next, at least and at most, by chance; by hand only if not said.
    pub every: Option<(Duration, Duration)>,
    /// How long each write to stable storage takes; meanwhile the process does nothing else.
    pub writing: Duration,
}
