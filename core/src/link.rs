//! Permalinks: a script, one of its variants and a place in its run, as letters for the end of an address.
//!
//! Codec 1: a byte with the number of the codec, then the version of the engine that made the link, a hash of the trace up
//! to the place, the place, the variant, and the script, deflated; all of it in base64url without padding. Reading is
//! total: any text gives a link or a named mistake. Old links are read for ever; its tests keep some.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use thiserror::Error;

use crate::gesture::Place;
use crate::time::Time;
use crate::timeline::Timeline;
use crate::trace::hash::hash_up_to;

/// The codec that this program writes.
pub const CODEC: u8 = 1;
/// The version of this engine, as links name it.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");
/// The longest script that a link may carry, in bytes.
pub const TEXT_MAX: usize = 256 * 1024;
/// The longest name of an engine's version that a link may carry, in bytes.
const ENGINE_MAX: usize = 64;
const DEFLATE_LEVEL: u8 = 9;

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The version of the engine that made it.
    pub engine: String,
    /// The hash of the trace up to the place, as that engine played it.
    pub trace_hash: u64,
    /// Where the reader stands.
    pub place: Place,
    /// Which variant of the script is played.
    pub variant: Option<u16>,
    /// The script.
    pub text: String,
}

/// Why a text is no link.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkError {
    /// There is nothing.
    #[error("the link is empty")]
    Empty,
    /// It has letters that links do not have, or letters are missing.
    #[error("the link is damaged: some of its letters are wrong or missing")]
    Letters,
    /// It is of a codec that this program does not know yet.
    #[error("the link was made by a newer Groupscope (its codec is {0}): reload the page to get the newest one")]
    Newer(u8),
    /// It ends too early, or what it says makes no sense.
    #[error("the link is damaged: its head cannot be read")]
    Head,
    /// The script cannot be unpacked.
    #[error("the link is damaged: its script cannot be unpacked")]
    Packing,
    /// The script is longer than a script may be.
    #[error("bound passed: length of the script in a link (at most 256 KiB)")]
    TooLong,
    /// The script is no text.
    #[error("the link is damaged: its script is no text")]
    NoText,
}

impl Link {
    /// The link to a place in a recorded run of the script.
    pub fn to(text: &str, variant: Option<u16>, timeline: &Timeline, place: Place) -> Link {
        let until = timeline.events_at(place.position);
        let trace_hash = hash_up_to(timeline.trace(), until);
        Link { engine: ENGINE.to_owned(), trace_hash, place, variant, text: text.to_owned() }
    }

    /// Whether a run, up to the place, is the one that the link was made from.
    pub fn is_same_run(&self, timeline: &Timeline) -> bool {
        let until = timeline.events_at(self.place.position);
        self.place.position <= timeline.last() && hash_up_to(timeline.trace(), until) == self.trace_hash
    }

    /// As letters.
    pub fn encode(&self) -> String {
        let engine = &self.engine.as_bytes()[..self.engine.len().min(ENGINE_MAX)];
        let mut bytes = vec![CODEC, engine.len() as u8];
        bytes.extend_from_slice(engine);
        bytes.extend_from_slice(&self.trace_hash.to_le_bytes());
        write_number(&mut bytes, u64::from(self.place.position));
        write_number(&mut bytes, self.place.time.as_us());
        write_number(&mut bytes, self.variant.map_or(0, |variant| u64::from(variant) + 1));
        bytes.extend(compress_to_vec(self.text.as_bytes(), DEFLATE_LEVEL));
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// From letters.
    pub fn decode(letters: &str) -> Result<Link, LinkError> {
        let letters = letters.trim();
        if letters.is_empty() {
            return Err(LinkError::Empty);
        }
        let bytes = URL_SAFE_NO_PAD.decode(letters).map_err(|_| LinkError::Letters)?;
        let (&codec, rest) = bytes.split_first().ok_or(LinkError::Empty)?;
        match codec {
            CODEC => Link::read(rest),
            0 => Err(LinkError::Head),
            newer => Err(LinkError::Newer(newer)),
        }
    }

    fn read(bytes: &[u8]) -> Result<Link, LinkError> {
        let mut head = Head(bytes);
        let engine_length = usize::from(head.byte()?);
        let engine = head.take(engine_length.min(ENGINE_MAX + 1))?;
        if engine.len() > ENGINE_MAX {
            return Err(LinkError::Head);
        }
        let engine = str::from_utf8(engine).map_err(|_| LinkError::Head)?.to_owned();
        let trace_hash = u64::from_le_bytes(head.take(8)?.try_into().map_err(|_| LinkError::Head)?);
        let position = u32::try_from(head.number()?).map_err(|_| LinkError::Head)?;
        let time = Time::from_us(head.number()?);
        let variant = match head.number()? {
            0 => None,
            variant => Some(u16::try_from(variant - 1).map_err(|_| LinkError::Head)?),
        };
        let text = unpack(head.0)?;
        Ok(Link { engine, trace_hash, place: Place { position, time }, variant, text })
    }
}

fn unpack(bytes: &[u8]) -> Result<String, LinkError> {
    let text = decompress_to_vec_with_limit(bytes, TEXT_MAX).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => LinkError::TooLong,
        _ => LinkError::Packing,
    })?;
    String::from_utf8(text).map_err(|_| LinkError::NoText)
}

/// Seven bits a byte, the lowest first; the eighth bit says that more follow.
fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The bytes that have not been read yet.
struct Head<'a>(&'a [u8]);

impl<'a> Head<'a> {
    fn byte(&mut self) -> Result<u8, LinkError> {
        Ok(self.take(1)?[0])
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], LinkError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(LinkError::Head)?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u64, LinkError> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return Err(LinkError::Head);
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(LinkError::Head)
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::*;
    use crate::scenario::{compile::compile, parse};

    const TEXT: &str = "groupscope 1\nprocesses p q\ngroup g = p q\nat 1ms p multicasts m1 to g # ö\nrun until 5ms\n";

    /// Made when codec 1 was new; must be read as it was meant, for ever.
    const FROZEN: &str = "AQUwLjEuMO_Nq4lnRSMBB7JgAx3KwQ2AIAxG4Xun-BMn4ODRYQwhhITSStvVXMDFFI8v36tTQi2LFiTSKbmYFYPioroIFcdfpyPxAo7uLZ_mBk5w-Y4Nz00zBmJ469jZ6AU";

    fn frozen() -> Link {
        let place = Place { position: 7, time: Time::from_us(12_338) };
        Link { engine: "0.1.0".into(), trace_hash: 0x0123_4567_89ab_cdef, place, variant: Some(2), text: TEXT.into() }
    }

    #[test]
    fn a_link_of_the_first_codec_is_read_for_ever() {
        assert_eq!(Link::decode(FROZEN), Ok(frozen()), "{}", frozen().encode());
    }

    #[test]
    fn a_damaged_link_has_a_named_mistake() {
        assert_eq!(Link::decode(" "), Err(LinkError::Empty));
        assert_eq!(Link::decode("not a link!"), Err(LinkError::Letters));
        assert_eq!(Link::decode(&URL_SAFE_NO_PAD.encode([9, 1, 2])), Err(LinkError::Newer(9)));
        assert_eq!(Link::decode(&URL_SAFE_NO_PAD.encode([1, 5, b'0'])), Err(LinkError::Head));
        assert_eq!(Link::decode(&URL_SAFE_NO_PAD.encode([0, 5, b'0'])), Err(LinkError::Head));
        assert_eq!(Link::decode(&FROZEN[..FROZEN.len() - 12]), Err(LinkError::Packing));
    }

    #[test]
    fn a_script_that_unpacks_to_more_than_a_script_may_have_is_refused() {
        let long = Link { text: "#".repeat(TEXT_MAX + 1), ..frozen() };
        assert_eq!(Link::decode(&long.encode()), Err(LinkError::TooLong));
        let fits = Link { text: "#".repeat(TEXT_MAX), ..frozen() };
        assert_eq!(Link::decode(&fits.encode()), Ok(fits));
    }

    #[test]
    fn a_link_knows_its_run_again_and_no_other() {
        let play = |text: &str| Timeline::complete(Rc::new(compile(&parse(text).scenario, None)));
        let timeline = play(TEXT);
        let place = Place { position: timeline.position_at(Time::from_us(2_000)), time: Time::from_us(2_000) };
        let link = Link::to(TEXT, None, &timeline, place);
        assert!(Link::decode(&link.encode()).unwrap().is_same_run(&play(TEXT)));
        assert!(link.is_same_run(&play(&TEXT.replace("until 5ms", "until 6ms"))), "it differs only later");
        assert!(!link.is_same_run(&play(&TEXT.replace("at 1ms", "at 2ms"))));
        assert!(!link.is_same_run(&play("processes p\n")));
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(
            text in "\\PC{0,400}",
            position in any::<u32>(),
            us in any::<u64>(),
            trace_hash in any::<u64>(),
            variant in any::<Option<u16>>(),
        ) {
            let place = Place { position, time: Time::from_us(us) };
            let link = Link { engine: ENGINE.to_owned(), trace_hash, place, variant, text };
            prop_assert_eq!(Link::decode(&link.encode()), Ok(link));
        }

        #[test]
        fn any_text_is_a_link_or_a_mistake(text in "\\PC{0,200}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Link::decode(&text);
            let mut bytes = bytes;
            bytes.insert(0, CODEC);
            let _ = Link::decode(&URL_SAFE_NO_PAD.encode(bytes));
        }
    }
}
