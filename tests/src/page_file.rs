//! A page of the documentation of which a part is computed: the options of the programs that compute it, and what they do.

use std::io;

/// What a program is asked to do with what it computes, which otherwise it prints.
#[derive(Debug, Default)]
pub struct PageFile {
    /// Where what comes out must stand already.
    pub check: Option<String>,
    /// Where to put it.
    pub write: Option<String>,
}

impl PageFile {
    /// Prints, checks and writes a text, between marks. Whether the file that is checked has it.
    ///
    /// # Errors
    /// Returns an error if a file cannot be read or written, or if one that is written has no marks.
    pub fn put(&self, (begin, end): (&str, &str), text: &str) -> io::Result<bool> {
        if self.check.is_none() && self.write.is_none() {
            say(text);
        }
        let mut is_right = true;
        if let Some(file) = &self.check {
            let page = std::fs::read_to_string(file)?;
            if crate::put_between(&page, (begin, end), text).as_ref() != Some(&page) {
                say(&format!("{file} has something else; write it anew with --write {file}"));
                is_right = false;
            }
        }
        if let Some(file) = &self.write {
            let page = std::fs::read_to_string(file)?;
            let new = crate::put_between(&page, (begin, end), text)
                .ok_or_else(|| io::Error::other(format!("{file} has no marks")))?;
            std::fs::write(file, new)?;
        }
        Ok(is_right)
    }
}

#[allow(clippy::print_stdout)] // for programs on the command line
fn say(text: &str) {
    println!("{text}");
}
