import { permission } from "../../platform/grants/permission.ts";

export const uploadFiles = permission("file.upload", {
  worker: true,
  roles: ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"],
});
export const readFiles = permission("file.read", {
  worker: true,
  roles: ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"],
});
