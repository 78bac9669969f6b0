//! The page inside another one: what of it has room, and which of its parts is shown where there is room for one only.

/// What an embed shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Embed {
    /// What the reader has turned to.
    pub shown: Pane,
    /// How much there is room for.
    pub room: Room,
}

/// A part of an embed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The stage.
    Stage,
    /// The space–time diagram.
    Diagram,
    /// The lesson.
    Lesson,
}

/// How much there is room for at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// One part at a time.
    One,
    /// The stage, and one of the other two.
    Two,
    /// Everything.
    Three,
}

impl Room {
    /// The room in a frame of so many CSS pixels.
    pub fn of(width: f64, height: f64) -> Room {
        match (width >= 720.0, height) {
            (true, 480.0..) => Room::Three,
            (true, _) | (false, 560.0..) => Room::Two,
            _ => Room::One,
        }
    }
}

impl Embed {
    /// An embed of that size, before anybody has turned to anything.
    pub fn new(room: Room) -> Embed {
        Embed { shown: Pane::Stage, room }
    }

    /// What one can turn to.
    pub fn choice(self) -> &'static [Pane] {
        match self.room {
            Room::One => &[Pane::Stage, Pane::Diagram, Pane::Lesson],
            Room::Two => &[Pane::Diagram, Pane::Lesson],
            Room::Three => &[],
        }
    }

    /// Whether a part can be seen.
    pub fn shows(self, pane: Pane) -> bool {
        match (self.room, pane) {
            (Room::One, _) => self.shown == pane,
            (Room::Two, Pane::Diagram) => self.shown != Pane::Lesson,
            (Room::Two, Pane::Lesson) => self.shown == Pane::Lesson,
            (Room::Two, Pane::Stage) | (Room::Three, _) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_frame_has_room_for_more_and_one_can_always_turn_to_what_is_not_shown() {
        let rooms = [(320.0, 400.0), (480.0, 600.0), (900.0, 400.0), (800.0, 600.0)].map(|(x, y)| Room::of(x, y));
        assert_eq!(rooms, [Room::One, Room::Two, Room::Two, Room::Three]);
        for room in rooms {
            for shown in [Pane::Stage, Pane::Diagram, Pane::Lesson] {
                let embed = Embed { shown, room };
                for pane in [Pane::Stage, Pane::Diagram, Pane::Lesson] {
                    assert!(embed.shows(pane) || embed.choice().contains(&pane), "{embed:?} hides {pane:?}");
                }
                let chosen = embed.choice().iter().filter(|pane| embed.shows(**pane)).count();
                assert_eq!(chosen, usize::from(room != Room::Three), "{embed:?}");
            }
        }
    }
}
