//! The branches of the document and the places of its processes, kept over a reload. Work of the later part.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use groupscope_core::gesture::Place;
use groupscope_core::ids::Name;
use groupscope_core::scene::Point;
use groupscope_core::time::Time;
use serde::{Deserialize, Serialize};

use super::{read, write};
use crate::store::{Change, History, Source, State};

const BRANCHES: &str = "groupscope.branches";

/// What is kept.
#[derive(Default, Deserialize, Serialize)]
struct Kept {
    here: u32,
    changes: Vec<KeptChange>,
    places: Vec<(u16, f32, f32)>,
}

#[derive(Deserialize, Serialize)]
struct KeptChange {
    id: u32,
    parent: Option<u32>,
    then: Option<u32>,
    name: Option<String>,
    entry: Option<String>,
    variant: Option<u16>,
    position: u32,
    time_us: u64,
    text: String,
}

/// Keeps the branches and the places.
pub fn keep(state: &State) {
    let change = |change: &Change| KeptChange {
        id: change.id,
        parent: change.parent,
        then: change.then,
        name: change.name.as_deref().map(str::to_owned),
        entry: change.source.id.as_deref().map(str::to_owned),
        variant: change.source.variant,
        position: change.at.position,
        time_us: change.at.time.as_us(),
        text: change.source.text.to_string(),
    };
    let kept = Kept {
        here: state.history.here().map_or(0, |here| here.id),
        changes: state.history.changes().iter().map(change).collect(),
        places: state.places.iter().map(|(name, at)| (name.0, at.x, at.y)).collect(),
    };
    if let Ok(bytes) = postcard::to_allocvec(&kept) {
        write(BRANCHES, &STANDARD_NO_PAD.encode(bytes));
    }
}

/// Takes back what was kept, if it belongs to what is played.
pub fn restore(state: &mut State) {
    let bytes = read(BRANCHES).and_then(|letters| STANDARD_NO_PAD.decode(letters).ok());
    let Some(kept) = bytes.and_then(|bytes| postcard::from_bytes::<Kept>(&bytes).ok()) else { return };
    let places = kept.places.into_iter().map(|(name, x, y)| (Name(name), Point::new(x, y)));
    let places = std::rc::Rc::new(places.collect());
    let change = |kept: KeptChange| Change {
        id: kept.id,
        parent: kept.parent,
        then: kept.then,
        name: kept.name.map(Into::into),
        places: Clone::clone(&places),
        at: Place { position: kept.position, time: Time::from_us(kept.time_us) },
        source: Source { id: kept.entry.map(Into::into), text: kept.text.into(), variant: kept.variant },
    };
    let history = History::restored(kept.changes.into_iter().map(change).collect(), kept.here);
    if history.here().is_some_and(|here| here.source.text == state.source.text) {
        state.history = history;
        state.places = places;
    }
}
