//! Reading files that may not answer: a mount that hangs, a file whose end never comes.
//!
//! A read that blocks cannot be ended, only left alone. So each has a thread of its own, which keeps neither the handler nor the
//! program's end waiting; there are few of them, and one for each file, so that repeated attempts pile up none.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::{Instant, timeout_at};

/// How many files are read at once.
const MOST_THREADS: usize = 16;

/// Reads files that are no larger than they may be.
#[derive(Clone, Debug)]
pub(crate) struct FileReader {
    largest: u64,
    threads: Arc<Semaphore>,
    busy: Arc<Mutex<HashSet<PathBuf>>>,
}

/// A file that is being read, until its thread ends.
struct Reading {
    file: PathBuf,
    busy: Arc<Mutex<HashSet<PathBuf>>>,
    _thread: OwnedSemaphorePermit,
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.file);
    }
}

impl FileReader {
    /// Of files with at most so many bytes.
    pub(crate) fn new(largest: u64) -> Self {
        Self { largest, threads: Arc::new(Semaphore::new(MOST_THREADS)), busy: Arc::default() }
    }

    /// The content of a file.
    ///
    /// # Errors
    /// Returns an error of the kind `InvalidData` for what is no file or is too large, `TimedOut` if it is not read by the
    /// deadline, and otherwise the system's.
    pub(crate) async fn read(&self, file: &Path, deadline: Instant) -> io::Result<Vec<u8>> {
        let (path, largest) = (file.to_owned(), self.largest);
        self.read_by(file, deadline, move || read_now(&path, largest)).await
    }

    async fn read_by(
        &self,
        file: &Path,
        deadline: Instant,
        read: impl FnOnce() -> io::Result<Vec<u8>> + Send + 'static,
    ) -> io::Result<Vec<u8>> {
        let reading = self.begin(file, deadline).await?;
        let (sender, content) = oneshot::channel();
        std::thread::Builder::new().name("declaration".to_owned()).spawn(move || {
            let content = read();
            drop(reading);
            // Whoever asked may have given up.
            let _ = sender.send(content);
        })?;
        match timeout_at(deadline, content).await {
            Ok(content) => content.unwrap_or_else(|_| Err(io::Error::other("its thread ended"))),
            Err(_) => Err(timed_out("it was not read in time: its disk or its mount does not answer".to_owned())),
        }
    }

    async fn begin(&self, file: &Path, deadline: Instant) -> io::Result<Reading> {
        let acquiring = timeout_at(deadline, Arc::clone(&self.threads).acquire_owned());
        let Ok(Ok(thread)) = acquiring.await else {
            return Err(timed_out(format!("{MOST_THREADS} other files are being read, and none comes to its end")));
        };
        // Whether it is there is looked at and noted under one lock.
        if !self.busy.lock().unwrap_or_else(PoisonError::into_inner).insert(file.to_owned()) {
            let words = "an earlier attempt is still reading it: its disk or its mount does not answer";
            return Err(timed_out(words.to_owned()));
        }
        Ok(Reading { file: file.to_owned(), busy: Arc::clone(&self.busy), _thread: thread })
    }
}

fn timed_out(words: String) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, words)
}

fn read_now(file: &Path, largest: u64) -> io::Result<Vec<u8>> {
    let refused = |why: String| Err(io::Error::new(io::ErrorKind::InvalidData, why));
    // To open a pipe would wait for whoever writes to it.
    if !std::fs::metadata(file)?.is_file() {
        return refused("it is not a file".to_owned());
    }
    let mut content = Vec::new();
    // Its length is what is read of it: that of a file which is written meanwhile, or is made by the system, is not known before.
    File::open(file)?.take(largest + 1).read_to_end(&mut content)?;
    if content.len() as u64 > largest {
        return refused(format!("it is larger than {largest} bytes"));
    }
    Ok(content)
}

/// The moment until which something may take that begins now.
pub(crate) fn deadline(time: Duration) -> Instant {
    Instant::now() + time
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    fn soon() -> Instant {
        deadline(Duration::from_millis(1))
    }

    fn later() -> Instant {
        deadline(Duration::from_secs(60))
    }

    #[test]
    fn a_read_that_blocks_holds_up_neither_other_files_nor_the_runtimes_end_and_is_not_begun_again() {
        let reader = FileReader::new(10);
        let (release, blocked) = mpsc::channel::<()>();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let hangs = move || Ok(blocked.recv().map(|()| Vec::new()).unwrap_or_default());
            let error = reader.read_by(Path::new("a"), soon(), hangs).await.unwrap_err();
            assert!(
                error.kind() == io::ErrorKind::TimedOut && error.to_string().contains("does not answer"),
                "{error}"
            );
            let error = reader.read_by(Path::new("a"), later(), || panic!("a second thread")).await.unwrap_err();
            assert!(error.to_string().contains("earlier attempt"), "{error}");
            assert_eq!(reader.read_by(Path::new("b"), later(), || Ok(vec![1])).await.unwrap(), [1]);
        });
        // It ends although the thread does not.
        drop(runtime);
        let runtime = tokio::runtime::Runtime::new().unwrap();
        drop(release);
        runtime.block_on(async {
            while reader.read_by(Path::new("a"), later(), || Ok(vec![2])).await.is_err() {
                tokio::task::yield_now().await;
            }
        });
    }

    #[tokio::test]
    async fn no_more_threads_are_begun_than_there_may_be() {
        let reader = FileReader::new(10);
        let mut releases = Vec::new();
        for number in 0..MOST_THREADS {
            let (release, blocked) = mpsc::channel::<()>();
            releases.push(release);
            let hangs = move || Ok(blocked.recv().map(|()| Vec::new()).unwrap_or_default());
            assert!(reader.read_by(Path::new(&number.to_string()), soon(), hangs).await.is_err());
        }
        let error = reader.read_by(Path::new("next"), soon(), || panic!("one too many")).await.unwrap_err();
        assert!(error.to_string().contains("16 other files"), "{error}");
        drop(releases.pop());
        assert_eq!(reader.read_by(Path::new("next"), later(), || Ok(vec![1])).await.unwrap(), [1]);
    }

    #[tokio::test]
    async fn a_file_is_read_up_to_its_largest_size_whatever_its_length_is_said_to_be() {
        let directory = std::env::temp_dir().join(format!("reading-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let reader = FileReader::new(3);
        for (content, is_good) in [("", true), ("abc", true), ("abcd", false)] {
            let file = directory.join("file");
            std::fs::write(&file, content).unwrap();
            match reader.read(&file, later()).await {
                Ok(read) => assert!(is_good && read == content.as_bytes(), "{content}"),
                Err(error) => assert!(!is_good && error.to_string().contains("larger than 3"), "{content}: {error}"),
            }
        }
        assert_eq!(reader.read(&directory, later()).await.unwrap_err().to_string(), "it is not a file");
        assert_eq!(reader.read(&directory.join("no"), later()).await.unwrap_err().kind(), io::ErrorKind::NotFound);
        // Its length is given as 0.
        #[cfg(target_os = "linux")]
        assert!(reader.read(Path::new("/proc/cpuinfo"), later()).await.unwrap_err().to_string().contains("larger"));
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
