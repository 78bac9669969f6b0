//! Checkpoints while everybody works on: the distributed snapshot.
//!
//! Who begins records its state and sends a marker on all channels before anything else. Who gets a marker for the first time
//! does the same. What comes on a channel after that, and before the channel's marker, was sent before its sender's checkpoint: it
//! is recorded as the **state of the channel**. With the markers of all, a member has all that belongs to its checkpoint, and
//! tells everybody; with the word of all, the checkpoint is permanent. Nobody stops sending.
//!
//! - **Several may begin** at the same time: it is one snapshot, as its number is the same. One that begins the next before the
//!   first has ended makes two of them, and a message may be in the channels of both.
//! - **A member that fails** leaves a snapshot unfinished. Who starts again ends it for all, as it looks for the line.
//! - **Back at the line**, what is in the states of the channels is delivered once more.
//!
//! Channels have to be first in, first out, as those of this engine are. Sources: Chandy and Lamport, TOCS 1985; lecture 002,
//! distributed snapshot.

use super::{Dependency, Rollback, Rule, Step, Timer};
use crate::ids::ProcessId;
use crate::protocol::{Happening, Out, ProcessSet};
use crate::registry::Deviation;
use crate::time::Duration;

/// How late markers are sent where they are late.
const LATE: Duration = Duration::from_ms(6);

/// A checkpoint of which not all have said yet that they have theirs.
#[derive(Clone, Debug)]
pub(super) struct Recording {
    number: u32,
    /// Whose marker has come, by rank.
    closed: Vec<bool>,
    /// What came on the others.
    channels: Vec<Dependency>,
    /// Who has all of its own, by rank.
    written: Vec<bool>,
}

impl Rollback {
    /// Begins a snapshot.
    pub(super) fn begin_snapshot(&mut self, out: &mut Out<'_>) {
        self.record_state(self.next_round(), out);
    }

    pub(super) fn on_snapshot(&mut self, from: ProcessId, step: Step, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(from.name) else { return };
        match step {
            Step::Marker { number, .. } => {
                if number >= self.next_round() {
                    self.record_state(number, out);
                }
                self.close_channel(number, rank, out);
            }
            Step::Written { number } => self.on_recorded(number, rank, out),
            Step::Due | Step::Request { .. } | Step::Commit { .. } | Step::Abort { .. } | Step::Refuse { .. } => {}
        }
    }

    fn record_state(&mut self, number: u32, out: &mut Out<'_>) {
        out.rule(Rule::RecordState { number });
        self.write_tentative(number, out);
        let nobody = vec![false; self.peers.len()];
        let recording = Recording { number, closed: nobody.clone(), channels: Vec::new(), written: nobody };
        self.recordings.push(recording);
        match self.deviates(Deviation::LateMarkers) {
            true => out.set_timer(Timer::Markers, LATE),
            false => self.tell_round(Step::Marker { number, coordinator: self.me }, out),
        }
        self.close_channel(number, self.rank(), out);
    }

    /// Markers that should have been the first on their channels: a deviation.
    pub(super) fn send_markers(&mut self, out: &mut Out<'_>) {
        if let Some(number) = self.recordings.last().map(|recording| recording.number) {
            self.tell_round(Step::Marker { number, coordinator: self.me }, out);
        }
    }

    /// What is delivered was sent before the checkpoints whose markers have not come from there.
    pub(super) fn record_in_channels(&mut self, from: ProcessId, delivered: Dependency, out: &mut Out<'_>) {
        let (Some(rank), group) = (self.rank_of(from.name), self.group()) else { return };
        for recording in self.recordings.iter_mut().filter(|recording| !recording.closed[rank]) {
            let number = recording.number;
            out.rule(Rule::RecordMessage { message: delivered.label, origin: from, number });
            out.happens(Happening::InChannel { group, label: delivered.label, from, number });
            recording.channels.push(delivered);
        }
    }

    /// The marker of that member has come. With those of all, everything that belongs to the checkpoint is there.
    fn close_channel(&mut self, number: u32, rank: usize, out: &mut Out<'_>) {
        let peer = self.peers[rank];
        let Some(recording) = self.recordings.iter_mut().find(|recording| recording.number == number) else { return };
        recording.closed[rank] = true;
        if peer != self.me {
            out.rule(Rule::CloseChannel { peer, number });
        }
        if !recording.closed.iter().all(|closed| *closed) {
            return;
        }
        out.rule(Rule::ChannelsRecorded { number });
        let channels = std::mem::take(&mut recording.channels).into();
        if let Some(tentative) = self.record.tentative.iter_mut().find(|it| it.number == number) {
            tentative.channels = channels;
        }
        self.save(out);
        self.tell_round(Step::Written { number }, out);
        self.on_recorded(number, self.rank(), out);
    }

    /// One has all that belongs to its checkpoint.
    fn on_recorded(&mut self, number: u32, rank: usize, out: &mut Out<'_>) {
        let Some(at) = self.recordings.iter().position(|recording| recording.number == number) else { return };
        self.recordings[at].written[rank] = true;
        if self.recordings[at].written.iter().all(|written| *written) {
            self.recordings.remove(at);
            out.rule(Rule::Commit { number });
            self.make_permanent(number, out);
        }
    }

    /// Back at the line: what was under way there comes again.
    pub(super) fn deliver_channels(&mut self, out: &mut Out<'_>) {
        for message in self.latest().channels.iter() {
            let Some(rank) = self.rank_of(message.from) else { continue };
            let origin = self.peers[rank];
            out.rule(Rule::FromChannel { message: message.label, origin });
            self.deliver(origin, message.label, message.sent, out);
        }
    }

    pub(super) fn waits_for_markers(&self) -> Option<(&'static str, ProcessSet)> {
        let recording = self.recordings.first()?;
        let closed = recording.closed.iter().all(|closed| *closed);
        let have = if closed { &recording.written } else { &recording.closed };
        let lack = self.peers.iter().zip(have).filter(|(_, has)| !**has).map(|(peer, _)| *peer).collect();
        Some((if closed { "the channels of" } else { "the markers of" }, lack))
    }
}
