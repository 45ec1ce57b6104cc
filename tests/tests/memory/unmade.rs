//! Keys that nobody made.

use vendor_mocks::afosto::AfostoMock;

use crate::afosto::description;
use crate::wire::Wire;

/// A key that no operation makes, and that no description has as its example.
const NOBODYS: &str = "424242";

/// The paths that the README says to answer for any key.
fn said() -> Vec<String> {
    let readme = include_str!("../../../vendor-mocks/README.md");
    let (_, behind) = readme.split_once("**Any key is a sample**").expect("the README says which");
    let item = behind.split("\n- ").next().unwrap_or_default();
    let mut paths: Vec<String> = item.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    paths.retain(|path| path.starts_with('/'));
    paths.sort();
    paths
}

#[tokio::test]
async fn a_key_that_nobody_made_is_there_at_the_paths_that_the_readme_names_and_marked_and_nowhere_else() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    let mut there = Vec::new();
    let all = || description().names().filter_map(|name| description().operation(name));
    // What is put at such a path is what is got there afterwards.
    let (got, changed): (Vec<_>, Vec<_>) = all().partition(|operation| operation.method == "GET");
    for operation in got.into_iter().chain(changed) {
        let is_there = |method: &str| all().any(|other| (other.method, other.path) == (method, operation.path));
        let is_made = operation.method == "POST" && ["GET", "PUT", "DELETE"].into_iter().all(is_there);
        // A task is under way, whatever its id; a file is uploaded with a signature of any form; and this makes what it names.
        let is_itself = ["/mes/tasks/{id}", "/cnt/files/upload/{signature}"].contains(&operation.path);
        if !operation.path.contains('{') || is_itself || is_made {
            continue;
        }
        let segment = |segment: &str| if segment.starts_with('{') { NOBODYS.to_owned() } else { segment.to_owned() };
        let path = operation.path.split('/').map(segment).collect::<Vec<_>>().join("/");
        let given = operation.given();
        let query: Vec<String> =
            given.query.iter().map(|(name, value)| format!("{name}={}", value.replace(' ', "%20"))).collect();
        let path = if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) };
        let asked = given.body.unwrap_or_default();
        let answered = wire.ask(operation.method, &path, &asked).await;
        if answered.status < 300 {
            let is_known = answered.body.is_null() || answered.body == asked;
            assert!(answered.is_sample || is_known, "{} {path} is no sample: {answered:?}", operation.method);
            there.push(operation.path.to_owned());
        } else {
            assert_eq!(answered.status, 404, "{} {path}: {answered:?}", operation.method);
        }
    }
    there.sort();
    there.dedup();
    assert_eq!(there, said());
}
