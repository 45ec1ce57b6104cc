//! The operations as types, for tests that define the replies to each operation.
//!
//! Each has the name of its method. Only where that names one thing that is looked up, such as
//! [`vehicle`](crate::OwnliClient::vehicle), is the operation called [`GetVehicle`], [`GetUserByPhone`] and the like.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! use ownli_client::testing::StubTransport;
//! use ownli_client::{Credentials, OwnliClient, SANDBOX_BASE_URL, operations};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let stub = StubTransport::default();
//! stub.on(operations::ListUsers).reply_with(r#"[{"id": "user-1", "firstName": "Ada"}]"#);
//! let ownli = OwnliClient::builder(SANDBOX_BASE_URL, Credentials::token("partner", "client", "secret"))
//!     .transport(stub.clone())
//!     .build()?;
//! assert_eq!(ownli.users().try_collect_max(10).await?[0].id, "user-1");
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

pivot_core::operations! { OWNLI;
    /// [`create_by_vin`](crate::OwnliClient::create_by_vin), [`create`](crate::OwnliClient::create).
    pub CreateVehicleByVin("create_by_vin"): POST "/api/vehicles/create/by-vin" => JsonFormat(Vehicle);
    /// [`create_by_license`](crate::OwnliClient::create_by_license).
    pub CreateVehicleByLicense("create_by_license"): POST "/api/vehicles/create/by-license" => JsonFormat(Vehicle);
    /// [`update_vehicle`](crate::OwnliClient::update_vehicle).
    pub UpdateVehicle("update_vehicle"): PUT "/api/vehicles/update" => JsonFormat(Vehicle);
    /// [`activate_vehicle`](crate::OwnliClient::activate_vehicle).
    pub ActivateVehicle("activate_vehicle"): PUT "/api/vehicles/activate/{vehicleId}" => JsonFormat(Vehicle);
    /// [`deactivate_vehicle`](crate::OwnliClient::deactivate_vehicle).
    pub DeactivateVehicle("deactivate_vehicle"): PUT "/api/vehicles/deactivate/{vehicleId}" => JsonFormat(Vehicle);
    /// [`vehicle`](crate::OwnliClient::vehicle).
    pub GetVehicle("vehicle"): GET "/api/vehicles/by-id/{id}" => JsonFormat(Vehicle);
    /// [`vehicle_by_license`](crate::OwnliClient::vehicle_by_license).
    pub GetVehicleByLicense("vehicle_by_license"):
        GET "/api/vehicles/by-license/{state}/{licensePlateNumber}" => JsonFormat(Vehicle);
    /// [`vehicles`](crate::OwnliClient::vehicles).
    pub ListVehicles("vehicles"): GET "/api/vehicles" => JsonFormat(VehiclePage);
    /// [`checkin_summary`](crate::OwnliClient::checkin_summary).
    pub GetCheckinSummary("checkin_summary"): GET "/api/vehicles/{vehicleId}/checkin-summary" => JsonFormat(Vec<Summary>);

    /// [`users`](crate::OwnliClient::users).
    pub ListUsers("users"): GET "/api/users" => ListFormat(Vec<User>);
    /// [`create_user`](crate::OwnliClient::create_user).
    pub CreateUser("create_user"): POST "/api/users" => JsonFormat(User);
    /// [`create_user_with_policy`](crate::OwnliClient::create_user_with_policy).
    pub CreateUserWithPolicy("create_user_with_policy"): POST "/api/users/with-policy" => JsonFormat(User);
    /// [`update_user`](crate::OwnliClient::update_user).
    pub UpdateUser("update_user"): PUT "/api/users/{userId}" => JsonFormat(User);
    /// [`update_user_policy`](crate::OwnliClient::update_user_policy). Its response is not documented.
    ///
    /// Source: \[guess\].
    pub UpdateUserPolicy("update_user_policy"): PUT "/api/users/{userId}/update-policy" => JsonFormat(User);
    /// [`user_by_phone`](crate::OwnliClient::user_by_phone).
    pub GetUserByPhone("user_by_phone"): GET "/api/users/by-phone/{phoneNumber}" => JsonFormat(User);

    /// [`create_mileage_checkin`](crate::OwnliClient::create_mileage_checkin).
    pub CreateMileageCheckin("create_mileage_checkin"): POST "/api/vehicles/checkin/mileage" => JsonFormat(MileageCheckin);
    /// [`update_mileage_checkin`](crate::OwnliClient::update_mileage_checkin).
    pub UpdateMileageCheckin("update_mileage_checkin"):
        PUT "/api/vehicles/checkin/mileage/{id}" => JsonFormat(MileageCheckin);
    /// [`mileage_checkin`](crate::OwnliClient::mileage_checkin).
    pub GetMileageCheckin("mileage_checkin"): GET "/api/vehicles/checkin/mileage/{id}" => JsonFormat(MileageCheckin);
    /// [`vehicle_mileage_checkins`](crate::OwnliClient::vehicle_mileage_checkins).
    pub ListVehicleMileageCheckins("vehicle_mileage_checkins"):
        GET "/api/vehicles/{vehicleId}/checkins/mileage" => JsonFormat(Vec<MileageCheckin>);
    /// [`mileage_checkins`](crate::OwnliClient::mileage_checkins).
    pub ListMileageCheckins("mileage_checkins"): GET "/api/checkins/mileage" => JsonFormat(MileageCheckinPage);

    /// [`create_condition_checkin`](crate::OwnliClient::create_condition_checkin).
    pub CreateConditionCheckin("create_condition_checkin"):
        POST "/api/vehicles/checkin/condition" => JsonFormat(ConditionCheckin);
    /// [`update_condition_checkin`](crate::OwnliClient::update_condition_checkin).
    pub UpdateConditionCheckin("update_condition_checkin"):
        PUT "/api/vehicles/checkin/condition/{id}" => JsonFormat(ConditionCheckin);
    /// [`condition_checkin`](crate::OwnliClient::condition_checkin).
    pub GetConditionCheckin("condition_checkin"): GET "/api/vehicles/checkin/condition/{id}" => JsonFormat(ConditionCheckin);
    /// [`vehicle_condition_checkins`](crate::OwnliClient::vehicle_condition_checkins).
    pub ListVehicleConditionCheckins("vehicle_condition_checkins"):
        GET "/api/vehicles/{vehicleId}/checkins/condition" => JsonFormat(Vec<ConditionCheckin>);
    /// [`condition_checkins`](crate::OwnliClient::condition_checkins).
    pub ListConditionCheckins("condition_checkins"): GET "/api/checkins/condition" => JsonFormat(ConditionCheckinPage);

    /// [`create_address_checkin`](crate::OwnliClient::create_address_checkin).
    pub CreateAddressCheckin("create_address_checkin"):
        POST "/api/users/checkin/proof-of-address" => JsonFormat(AddressCheckin);
    /// [`update_address_checkin`](crate::OwnliClient::update_address_checkin).
    pub UpdateAddressCheckin("update_address_checkin"):
        PUT "/api/users/checkin/proof-of-address/{id}" => JsonFormat(AddressCheckin);
    /// [`address_checkin`](crate::OwnliClient::address_checkin).
    pub GetAddressCheckin("address_checkin"): GET "/api/users/checkin/proof-of-address/{id}" => JsonFormat(AddressCheckin);
    /// [`user_address_checkins`](crate::OwnliClient::user_address_checkins).
    pub ListUserAddressCheckins("user_address_checkins"):
        GET "/api/users/{userId}/checkins/proof-of-address" => JsonFormat(Vec<AddressCheckin>);
    /// [`address_checkins`](crate::OwnliClient::address_checkins).
    pub ListAddressCheckins("address_checkins"): GET "/api/checkins/proof-of-address" => JsonFormat(AddressCheckinPage);

    /// [`upload_photo`](crate::OwnliClient::upload_photo). A second time makes a second photo.
    ///
    /// Source: \[guess\].
    pub UploadPhoto("upload_photo"): POST "/api/photo/upload" => JsonFormat(StoredPhoto);
    /// [`upload_file`](crate::OwnliClient::upload_file). A second time makes a second file.
    ///
    /// Source: \[guess\].
    pub UploadFile("upload_file"): POST "/api/file/upload" => JsonFormat(UploadedFile);

    /// [`grant_reward`](crate::OwnliClient::grant_reward). Its `clientReference` makes a second time the first.
    ///
    /// Source: \[vendor\].
    pub GrantReward("grant_reward"): POST "/api/rewards/grant" idempotency Idempotent => JsonFormat(GrantedReward);
    /// [`claim_rewards`](crate::OwnliClient::claim_rewards). A second time may claim again.
    ///
    /// Source: \[guess\].
    pub ClaimRewards("claim_rewards"): POST "/api/users/by-id/{userId}/rewards/claim" => JsonFormat(ClaimedRewards);
    /// [`reward_products`](crate::OwnliClient::reward_products).
    pub ListRewardProducts("reward_products"): GET "/api/rewards/products" => JsonFormat(Vec<RewardProduct>);
    /// [`user_rewards_by_phone`](crate::OwnliClient::user_rewards_by_phone).
    pub ListUserRewardsByPhone("user_rewards_by_phone"):
        GET "/api/users/by-phone/{phoneNumber}/rewards" => JsonFormat(Vec<Reward>);
    /// [`user_rewards`](crate::OwnliClient::user_rewards).
    pub ListUserRewards("user_rewards"): GET "/api/users/by-id/{id}/rewards" => JsonFormat(Vec<Reward>);
    /// [`user_payouts_by_phone`](crate::OwnliClient::user_payouts_by_phone).
    pub ListUserPayoutsByPhone("user_payouts_by_phone"):
        GET "/api/users/by-phone/{phoneNumber}/payouts" => JsonFormat(Vec<Payout>);
    /// [`user_payouts`](crate::OwnliClient::user_payouts).
    pub ListUserPayouts("user_payouts"): GET "/api/users/by-id/{id}/payouts" => JsonFormat(Vec<Payout>);
    /// [`rewards`](crate::OwnliClient::rewards).
    pub ListRewards("rewards"): GET "/api/rewards" => JsonFormat(RewardPage);
}
