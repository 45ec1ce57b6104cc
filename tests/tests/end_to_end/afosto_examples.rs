//! The examples in the documentation of Afosto's methods, run against the mock.

use tests::afosto::examples::EXAMPLES;
use vendor_mocks::afosto::AfostoMock;

#[tokio::test]
async fn every_example_of_a_method_is_a_request_that_the_strict_mock_takes() {
    assert!(EXAMPLES.len() >= 40, "{} examples", EXAMPLES.len());
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    afosto.cat().list_channels().send().await.unwrap();
    for (name, example) in EXAMPLES {
        let before = mock.received().len();
        match example(afosto.clone()).await {
            Ok(()) => {}
            // The mock has nothing yet that could have the example's id.
            Err(error) if error.is_not_found() => {}
            Err(error) => panic!("{name}: {error}"),
        }
        assert!(mock.received().len() > before, "{name} sent nothing");
    }
}
