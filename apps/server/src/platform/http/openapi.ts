import type { Router } from "./router.ts";

/** The contract. Built once a process: generating it anew for each request leaks memory. */
export function documentOf(api: Router) {
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "juxin_session",
    description: "登录后的会话；正式环境中名为 __Host-juxin_session",
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "feedKey", {
    type: "http",
    scheme: "bearer",
    description: "对接密钥：其他系统代一个单位交一个来源的名单，或报送登记、取反馈表",
  });
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "聚新 Juxin API",
      version: "1",
      description:
        "新就业群体服务与治理平台。写请求带 Idempotency-Key；列表用游标翻页；错误为 application/problem+json。",
      license: { name: "MulanPSL-2.0", url: "http://license.coscl.org.cn/MulanPSL2" },
    },
    servers: [{ url: "/" }],
  });
}
