//! Tokens that are stored in a file.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use futures_util::future::join_all;
use pivot_core::auth::token::{FetchContext, Token, TokenCache, TokenSource};
use pivot_core::auth::token_store::{CachingTokenSource, FileTokenStore, StoredToken, TokenStore};
use pivot_core::testing::ManualClock;
use pivot_core::{BoxFuture, Clock, Error};

/// A folder that goes with its test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let path = std::env::temp_dir().join(format!("token-store-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("token.json")
    }

    fn store(&self) -> FileTokenStore {
        FileTokenStore::new(self.file(), "client-id")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Gives tokens `t1`, `t2`, … that live for an hour, each after others have had their turn.
#[derive(Clone)]
struct Numbered(Arc<AtomicUsize>, ManualClock);

impl TokenSource for Numbered {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let (asked, now) = (Arc::clone(&self.0), self.1.now());
        Box::pin(async move {
            let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            Ok(Token::new(format!("t{number}").into(), now, Some(Duration::from_secs(3600))))
        })
    }
}

/// A cache as a process of its own would have it, over the folder's file.
fn process(folder: &Folder, source: &Numbered) -> TokenCache {
    let clock: Arc<dyn Clock> = Arc::new(source.1.clone());
    let stored = CachingTokenSource::new(Arc::new(source.clone()), Arc::new(folder.store()), Arc::clone(&clock), "key");
    TokenCache::new(Arc::new(stored), clock)
}

fn source() -> Numbered {
    Numbered(Arc::default(), ManualClock::new())
}

fn stored(secret: &str) -> StoredToken {
    StoredToken::new("key", secret.into())
}

async fn token(cache: &TokenCache) -> String {
    cache.get().await.unwrap().secret().expose().to_owned()
}

#[tokio::test]
async fn ten_processes_started_together_make_one_token_request() {
    let (folder, source) = (Folder::new(), source());
    let processes: Vec<_> = (0..10).map(|_| process(&folder, &source)).collect();
    let tokens = join_all(processes.iter().map(token)).await;
    assert_eq!(tokens, vec!["t1"; 10]);
    assert_eq!(source.0.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_next_run_goes_on_with_the_token_until_it_ends() {
    let (folder, source) = (Folder::new(), source());
    assert_eq!(token(&process(&folder, &source)).await, "t1");
    source.1.advance(Duration::from_secs(3500));
    assert_eq!(token(&process(&folder, &source)).await, "t1");
    source.1.advance(Duration::from_secs(100));
    assert_eq!(token(&process(&folder, &source)).await, "t2");
}

#[tokio::test]
async fn a_refused_token_is_not_taken_from_the_file_again() {
    let (folder, source) = (Folder::new(), source());
    let cache = process(&folder, &source);
    let refused = cache.get().await.unwrap();
    cache.invalidate(&refused);
    assert_eq!(token(&cache).await, "t2");
    assert_eq!(token(&process(&folder, &source)).await, "t2");
}

#[tokio::test]
async fn what_is_no_token_of_ours_is_replaced() {
    for text in ["", "{", "[]", "null", r#"{"owner":"another","access_token":"theirs"}"#, "\u{0}\u{0}"] {
        let (folder, source) = (Folder::new(), source());
        std::fs::write(folder.file(), text).unwrap();
        assert_eq!(token(&process(&folder, &source)).await, "t1", "{text}");
        assert_eq!(folder.store().load().await.unwrap().unwrap().secret.expose(), "t1");
    }
}

#[tokio::test]
async fn a_store_that_cannot_be_used_is_passed_over() {
    let (folder, source) = (Folder::new(), source());
    std::fs::remove_dir_all(&folder.0).unwrap();
    assert_eq!(token(&process(&folder, &source)).await, "t1");
    let error = folder.store().save(&stored("s3cret")).await.unwrap_err();
    assert!(error.to_string().contains("token.json cannot be written"), "{error}");
    assert!(!format!("{error:?}").contains("s3cret"));
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_can_read_the_file_and_nothing_else_is_left_behind() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    let token = stored("t").lifetime(None, Some(UNIX_EPOCH + Duration::from_secs(1_900_000_000)));
    for _ in 0..3 {
        folder.store().save(&token).await.unwrap();
    }
    assert_eq!(std::fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1);
    assert_eq!(folder.store().load().await.unwrap().unwrap().expires_at, token.expires_at);
}

#[tokio::test]
async fn a_lock_is_held_until_it_is_dropped() {
    let folder = Folder::new();
    let lock = folder.store().try_lock().await.unwrap();
    assert!(lock.is_some());
    assert!(folder.store().try_lock().await.unwrap().is_none());
    drop(lock);
    assert!(folder.store().try_lock().await.unwrap().is_some());
}

#[tokio::test]
async fn a_lock_that_is_held_for_too_long_is_not_waited_for() {
    let folder = Folder::new();
    let _lock = folder.store().try_lock().await.unwrap().unwrap();
    let file = std::fs::OpenOptions::new().write(true).open(folder.0.join("token.json.lock")).unwrap();
    let ago = |seconds| std::time::SystemTime::now() - Duration::from_secs(seconds);
    file.set_modified(ago(5)).unwrap();
    assert!(folder.store().try_lock().await.unwrap().is_none());
    file.set_modified(ago(60)).unwrap();
    let error = folder.store().try_lock().await.map(|_| ()).unwrap_err();
    assert!(error.to_string().contains("for too long"), "{error}");
}

#[tokio::test]
async fn a_file_without_a_countable_end_or_a_usable_token_is_not_used() {
    let whole = |rest: &str| format!(r#"{{"owner": "client-id", "key": "key", "access_token": "theirs"{rest}}}"#);
    let cases = [
        (whole(""), true),
        (whole(r#", "expires_at": null"#), true),
        (whole(r#", "expires_at": 1735700000, "colour": "red""#), true),
        (whole(r#", "expires_at": 1735689599"#), false),
        (whole(r#", "expires_at": 18446744073709551615"#), false),
        (whole(r#", "expires_at": 9999999999999"#), false),
        (whole(r#", "expires_at": -1"#), false),
        (whole(r#", "expires_at": "soon""#), false),
        (whole(r#", "key": "another""#), false),
        (whole(r#", "owner": "another""#), false),
        (whole(r#", "access_token": """#), false),
        (whole(r#", "access_token": "two\nlines""#), false),
        (whole(r#", "access_token": ["t"]"#), false),
        (whole("")[..40].to_owned(), false),
    ];
    for (text, is_used) in cases {
        let (folder, source) = (Folder::new(), source());
        std::fs::write(folder.file(), &text).unwrap();
        let expected = if is_used { "theirs" } else { "t1" };
        assert_eq!(token(&process(&folder, &source)).await, expected, "{text}");
        assert_eq!(token(&process(&folder, &source)).await, expected, "{text}");
    }
}

#[tokio::test]
async fn only_the_very_token_that_was_refused_is_removed() {
    let folder = Folder::new();
    folder.store().remove(&"t".into()).await.unwrap();
    folder.store().save(&stored("t")).await.unwrap();
    folder.store().remove(&"another".into()).await.unwrap();
    assert!(folder.store().load().await.unwrap().is_some());
    folder.store().remove(&"t".into()).await.unwrap();
    assert!(folder.store().load().await.unwrap().is_none() && !folder.file().exists());
}

#[tokio::test]
async fn a_file_that_is_larger_than_any_token_is_not_read() {
    let folder = Folder::new();
    std::fs::File::create(folder.file()).unwrap().set_len(1 << 40).unwrap();
    let error = folder.store().load().await.unwrap_err();
    assert!(error.to_string().contains("larger than"), "{error}");
    // A token takes its place all the same.
    folder.store().save(&stored("t")).await.unwrap();
    assert_eq!(folder.store().load().await.unwrap().unwrap().secret.expose(), "t");
}

/// What may stand where a token file is expected.
#[cfg(unix)]
mod special_files {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::path::Path;

    use rustix::fs::{CWD, FileType, Mode, mknodat};

    use super::*;

    fn pipe(path: &Path) {
        mknodat(CWD, path, FileType::Fifo, Mode::from_bits_truncate(0o600), 0).unwrap();
    }

    /// What it is called, and how it is made.
    type Special = (&'static str, fn(&Path));

    fn all() -> Vec<Special> {
        vec![
            ("a pipe", pipe),
            ("a directory", |path| std::fs::create_dir(path).unwrap()),
            ("a socket", |path| drop(UnixListener::bind(path).unwrap())),
            ("a device", |path| symlink("/dev/zero", path).unwrap()),
            ("a directory", |path| symlink("/", path).unwrap()),
            ("a pipe", |path| {
                let target = path.with_extension("pipe");
                pipe(&target);
                symlink(&target, path).unwrap();
            }),
        ]
    }

    #[tokio::test]
    async fn anything_but_a_regular_file_is_refused_in_words_and_left_alone() {
        for (what, make) in all() {
            let (folder, source) = (Folder::new(), source());
            make(&folder.file());
            let before = std::fs::symlink_metadata(folder.file()).unwrap().file_type();
            let (load, save) = (folder.store().load().await.map(|_| ()), folder.store().save(&stored("t")).await);
            for outcome in [load, save] {
                let error = outcome.unwrap_err().to_string();
                assert!(error.contains(&format!("it is {what}, not a regular file")), "{error}");
            }
            assert_eq!(token(&process(&folder, &source)).await, "t1", "{what}");
            assert_eq!(std::fs::symlink_metadata(folder.file()).unwrap().file_type(), before, "{what}");
        }
    }

    #[tokio::test]
    async fn a_lock_that_is_no_regular_file_is_passed_over() {
        for (what, make) in all() {
            let (folder, source) = (Folder::new(), source());
            make(&folder.0.join("token.json.lock"));
            let error = folder.store().try_lock().await.map(|_| ()).unwrap_err().to_string();
            assert!(error.contains(what), "{error}");
            assert_eq!(token(&process(&folder, &source)).await, "t1", "{what}");
        }
    }

    #[tokio::test]
    async fn a_link_is_followed_and_stays() {
        let folder = Folder::new();
        let target = folder.0.join("elsewhere.json");
        std::fs::write(&target, "{}").unwrap();
        symlink(&target, folder.file()).unwrap();
        folder.store().save(&stored("t")).await.unwrap();
        assert!(std::fs::symlink_metadata(folder.file()).unwrap().is_symlink());
        assert_eq!(folder.store().load().await.unwrap().unwrap().secret.expose(), "t");
        assert_eq!(std::fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[tokio::test]
    async fn a_file_that_everybody_may_write_is_not_trusted_and_replaced_by_a_private_one() {
        for (mode, is_used) in [(0o600, true), (0o640, true), (0o644, true), (0o622, false), (0o666, false)] {
            let (folder, source) = (Folder::new(), source());
            folder.store().save(&stored("planted")).await.unwrap();
            std::fs::set_permissions(folder.file(), std::fs::Permissions::from_mode(mode)).unwrap();
            let given = token(&process(&folder, &source)).await;
            assert_eq!(given, if is_used { "planted" } else { "t1" }, "{mode:o}");
            if !is_used {
                assert_eq!(std::fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777, 0o600);
            }
        }
    }
}
