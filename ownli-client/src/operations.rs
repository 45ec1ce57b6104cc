//! The operations as types: for what is said of a call without its values, and for tests that answer by operation.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! use ownli_client::testing::StubTransport;
//! use ownli_client::{Credentials, OwnliClient, SANDBOX_BASE_URL, operations};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let stub = StubTransport::default();
//! stub.on(operations::Users).reply_with(r#"[{"id": "user-1", "firstName": "Ada"}]"#);
//! let transport = stub.clone();
//! let ownli = OwnliClient::builder(SANDBOX_BASE_URL, Credentials::token("partner", "client", "secret"))
//!     .configure(move |core| core.transport(transport.clone()))
//!     .build()?;
//! assert_eq!(ownli.users().collect_all(10).await?[0].id, "user-1");
//! # Ok::<(), ownli_client::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::checkins::{
    AddressCheckin, AddressCheckinPage, ConditionCheckin, ConditionCheckinPage, MileageCheckin, MileageCheckinPage,
};
use crate::error_code::OWNLI;
use crate::files::{StoredPhoto, UploadedFile};
use crate::rewards::{ClaimedRewards, GrantedReward, Payout, Reward, RewardPage, RewardProduct};
use crate::users::User;
use crate::vehicles::{CheckinSummary as Summary, Vehicle, VehiclePage};

client_core::operations! { OWNLI;
    /// [`create_by_vin`](crate::OwnliClient::create_by_vin), [`create`](crate::OwnliClient::create).
    pub CreateByVin("create_by_vin"): POST "/api/vehicles/create/by-vin" => AsJson(Vehicle);
    /// [`create_by_license`](crate::OwnliClient::create_by_license).
    pub CreateByLicense("create_by_license"): POST "/api/vehicles/create/by-license" => AsJson(Vehicle);
    /// [`update_vehicle`](crate::OwnliClient::update_vehicle).
    pub UpdateVehicle("update_vehicle"): PUT "/api/vehicles/update" => AsJson(Vehicle);
    /// [`activate_vehicle`](crate::OwnliClient::activate_vehicle).
    pub ActivateVehicle("activate_vehicle"): PUT "/api/vehicles/activate/{vehicleId}" => AsJson(Vehicle);
    /// [`deactivate_vehicle`](crate::OwnliClient::deactivate_vehicle).
    pub DeactivateVehicle("deactivate_vehicle"): PUT "/api/vehicles/deactivate/{vehicleId}" => AsJson(Vehicle);
    /// [`vehicle`](crate::OwnliClient::vehicle).
    pub GetVehicle("vehicle"): GET "/api/vehicles/by-id/{id}" => AsJson(Vehicle);
    /// [`vehicle_by_license`](crate::OwnliClient::vehicle_by_license).
    pub GetVehicleByLicense("vehicle_by_license"):
        GET "/api/vehicles/by-license/{state}/{licensePlateNumber}" => AsJson(Vehicle);
    /// [`vehicles`](crate::OwnliClient::vehicles).
    pub Vehicles("vehicles"): GET "/api/vehicles" => AsJson(VehiclePage);
    /// [`checkin_summary`](crate::OwnliClient::checkin_summary).
    pub CheckinSummary("checkin_summary"): GET "/api/vehicles/{vehicleId}/checkin-summary" => AsJson(Vec<Summary>);

    /// [`users`](crate::OwnliClient::users).
    pub Users("users"): GET "/api/users" => AsList(Vec<User>);
    /// [`create_user`](crate::OwnliClient::create_user).
    pub CreateUser("create_user"): POST "/api/users" => AsJson(User);
    /// [`create_user_with_policy`](crate::OwnliClient::create_user_with_policy).
    pub CreateUserWithPolicy("create_user_with_policy"): POST "/api/users/with-policy" => AsJson(User);
    /// [`update_user`](crate::OwnliClient::update_user).
    pub UpdateUser("update_user"): PUT "/api/users/{userId}" => AsJson(User);
    /// [`update_user_policy`](crate::OwnliClient::update_user_policy). What it answers is not documented \[guess\].
    pub UpdateUserPolicy("update_user_policy"): PUT "/api/users/{userId}/update-policy" => AsJson(User);
    /// [`user_by_phone`](crate::OwnliClient::user_by_phone).
    pub GetUserByPhone("user_by_phone"): GET "/api/users/by-phone/{phoneNumber}" => AsJson(User);

    /// [`create_mileage_checkin`](crate::OwnliClient::create_mileage_checkin).
    pub CreateMileageCheckin("create_mileage_checkin"): POST "/api/vehicles/checkin/mileage" => AsJson(MileageCheckin);
    /// [`update_mileage_checkin`](crate::OwnliClient::update_mileage_checkin).
    pub UpdateMileageCheckin("update_mileage_checkin"):
        PUT "/api/vehicles/checkin/mileage/{id}" => AsJson(MileageCheckin);
    /// [`mileage_checkin`](crate::OwnliClient::mileage_checkin).
    pub GetMileageCheckin("mileage_checkin"): GET "/api/vehicles/checkin/mileage/{id}" => AsJson(MileageCheckin);
    /// [`vehicle_mileage_checkins`](crate::OwnliClient::vehicle_mileage_checkins).
    pub VehicleMileageCheckins("vehicle_mileage_checkins"):
        GET "/api/vehicles/{vehicleId}/checkins/mileage" => AsJson(Vec<MileageCheckin>);
    /// [`mileage_checkins`](crate::OwnliClient::mileage_checkins).
    pub MileageCheckins("mileage_checkins"): GET "/api/checkins/mileage" => AsJson(MileageCheckinPage);

    /// [`create_condition_checkin`](crate::OwnliClient::create_condition_checkin).
    pub CreateConditionCheckin("create_condition_checkin"):
        POST "/api/vehicles/checkin/condition" => AsJson(ConditionCheckin);
    /// [`update_condition_checkin`](crate::OwnliClient::update_condition_checkin).
    pub UpdateConditionCheckin("update_condition_checkin"):
        PUT "/api/vehicles/checkin/condition/{id}" => AsJson(ConditionCheckin);
    /// [`condition_checkin`](crate::OwnliClient::condition_checkin).
    pub GetConditionCheckin("condition_checkin"): GET "/api/vehicles/checkin/condition/{id}" => AsJson(ConditionCheckin);
    /// [`vehicle_condition_checkins`](crate::OwnliClient::vehicle_condition_checkins).
    pub VehicleConditionCheckins("vehicle_condition_checkins"):
        GET "/api/vehicles/{vehicleId}/checkins/condition" => AsJson(Vec<ConditionCheckin>);
    /// [`condition_checkins`](crate::OwnliClient::condition_checkins).
    pub ConditionCheckins("condition_checkins"): GET "/api/checkins/condition" => AsJson(ConditionCheckinPage);

    /// [`create_address_checkin`](crate::OwnliClient::create_address_checkin).
    pub CreateAddressCheckin("create_address_checkin"):
        POST "/api/users/checkin/proof-of-address" => AsJson(AddressCheckin);
    /// [`update_address_checkin`](crate::OwnliClient::update_address_checkin).
    pub UpdateAddressCheckin("update_address_checkin"):
        PUT "/api/users/checkin/proof-of-address/{id}" => AsJson(AddressCheckin);
    /// [`address_checkin`](crate::OwnliClient::address_checkin).
    pub GetAddressCheckin("address_checkin"): GET "/api/users/checkin/proof-of-address/{id}" => AsJson(AddressCheckin);
    /// [`user_address_checkins`](crate::OwnliClient::user_address_checkins).
    pub UserAddressCheckins("user_address_checkins"):
        GET "/api/users/{userId}/checkins/proof-of-address" => AsJson(Vec<AddressCheckin>);
    /// [`address_checkins`](crate::OwnliClient::address_checkins).
    pub AddressCheckins("address_checkins"): GET "/api/checkins/proof-of-address" => AsJson(AddressCheckinPage);

    /// [`upload_photo`](crate::OwnliClient::upload_photo). A second time makes a second photo \[guess\].
    pub UploadPhoto("upload_photo"): POST "/api/photo/upload" => AsJson(StoredPhoto);
    /// [`upload_file`](crate::OwnliClient::upload_file). A second time makes a second file \[guess\].
    pub UploadFile("upload_file"): POST "/api/file/upload" => AsJson(UploadedFile);

    /// [`grant_reward`](crate::OwnliClient::grant_reward). Its `clientReference` makes a second time the first \[vendor\].
    pub GrantReward("grant_reward"): POST "/api/rewards/grant" effect Idempotent => AsJson(GrantedReward);
    /// [`claim_rewards`](crate::OwnliClient::claim_rewards). A second time may claim again \[guess\].
    pub ClaimRewards("claim_rewards"): POST "/api/users/by-id/{userId}/rewards/claim" => AsJson(ClaimedRewards);
    /// [`reward_products`](crate::OwnliClient::reward_products).
    pub RewardProducts("reward_products"): GET "/api/rewards/products" => AsJson(Vec<RewardProduct>);
    /// [`user_rewards_by_phone`](crate::OwnliClient::user_rewards_by_phone).
    pub UserRewardsByPhone("user_rewards_by_phone"):
        GET "/api/users/by-phone/{phoneNumber}/rewards" => AsJson(Vec<Reward>);
    /// [`user_rewards`](crate::OwnliClient::user_rewards).
    pub UserRewards("user_rewards"): GET "/api/users/by-id/{id}/rewards" => AsJson(Vec<Reward>);
    /// [`user_payouts_by_phone`](crate::OwnliClient::user_payouts_by_phone).
    pub UserPayoutsByPhone("user_payouts_by_phone"):
        GET "/api/users/by-phone/{phoneNumber}/payouts" => AsJson(Vec<Payout>);
    /// [`user_payouts`](crate::OwnliClient::user_payouts).
    pub UserPayouts("user_payouts"): GET "/api/users/by-id/{id}/payouts" => AsJson(Vec<Payout>);
    /// [`rewards`](crate::OwnliClient::rewards).
    pub Rewards("rewards"): GET "/api/rewards" => AsJson(RewardPage);
}
